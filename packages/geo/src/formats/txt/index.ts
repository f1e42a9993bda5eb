export { readSurveyTxt } from './read-survey-txt.ts';
export { headerKeys, headerValue, parcelFields } from './structure.ts';
export type { AreaUnit, HeaderEntry, SurveyCoordinates, SurveyFinding, SurveyParcel, SurveyPoint, SurveyTxt } from './structure.ts';
export { surveyTxt } from './survey-txt.ts';
export type { TxtCode } from './messages.ts';
