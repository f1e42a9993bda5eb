export { readSurveyTxt } from '../formats/txt/read-survey-txt.ts';
export { headerValue, type AreaUnit, type HeaderEntry, type SurveyCoordinates, type SurveyFinding, type SurveyParcel, type SurveyPoint, type SurveyTxt } from '../formats/txt/structure.ts';
export type { TxtCode } from '../formats/txt/messages.ts';
export { decodeSurveyTxt } from './decode-survey-txt.ts';
