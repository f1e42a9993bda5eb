// Written by `npm run generate` from schemas/documents. Do not edit.
/* oxlint-disable */
function codePointLength(text) {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) index++;
    length++;
  }
  return length;
}

const validate_workspace = validate20;
const schema31 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"workspace"},"id":{"type":"string","pattern":"^WS-[A-Z]{2,8}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"city":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":40},"code":{"type":"string","pattern":"^\\d{6}$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["name","code"]},"pilotAreas":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/pilotArea","type":"string"}},"pilotStart":{"$ref":"#/$defs/date"},"pilotEnd":{"$ref":"#/$defs/date"},"phases":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","pattern":"^P[1-9]$"},"name":{"type":"string","minLength":1,"maxLength":40},"start":{"$ref":"#/$defs/date"},"due":{"$ref":"#/$defs/date"},"deliverables":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"doneDate":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","due","deliverables"]}},"taskRegister":{"type":"array","minItems":1,"items":{"type":"object","properties":{"no":{"type":"integer","minimum":1,"maximum":26},"title":{"type":"string","minLength":1,"maxLength":60},"leadDept":{"type":"string","minLength":1,"maxLength":60},"jointDepts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60}},"docRefs":{"type":"array","items":{"type":"string","minLength":1}},"status":{"type":"string","enum":["notStarted","ongoing","done"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["no","title","leadDept","status"]}},"crs":{"type":"array","minItems":1,"items":{"type":"object","properties":{"epsg":{"type":"integer","enum":[4490,4552,4553,4531,4532]},"use":{"type":"string","minLength":1,"maxLength":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["epsg","use"]}},"layers":{"type":"array","minItems":1,"items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"title":{"type":"string","minLength":1,"maxLength":60},"file":{"type":"string","pattern":"^[^\\\\:]+\\.(geojson|fgb)$"},"epsg":{"type":"integer","enum":[4490,4552,4553,4531,4532]},"version":{"type":"string","minLength":1,"maxLength":40},"date":{"$ref":"#/$defs/date"},"source":{"type":"string","minLength":1,"maxLength":120},"standardAlias":{"type":"string","minLength":1,"maxLength":30},"securityClass":{"$ref":"#/$defs/securityClass"},"synthetic":{"$ref":"#/$defs/synthetic"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["name","title","file","epsg","version","date","source","securityClass","synthetic"]}},"policyPackRef":{"type":"string","minLength":1},"oneMap":{"type":"object","properties":{"system":{"type":"string","minLength":1,"maxLength":60},"feedFormat":{"type":"string","minLength":1,"maxLength":40},"lastPush":{"$ref":"#/$defs/date"},"parcelCount":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["system","feedFormat"]},"publicity":{"type":"array","items":{"type":"object","properties":{"date":{"$ref":"#/$defs/date"},"channel":{"type":"string","minLength":1,"maxLength":60},"topic":{"type":"string","minLength":1,"maxLength":100},"link":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","channel","topic"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","city","pilotAreas","pilotStart","pilotEnd","phases","taskRegister","crs","layers","policyPackRef"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"pilotArea":{"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:workspace"};
const schema32 = {"type":"string","const":"redev/v1"};
const schema33 = {"type":"string","minLength":2,"maxLength":80};
const schema34 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema35 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema37 = {"type":"string","minLength":1,"maxLength":100};
const schema38 = {"type":"string","minLength":1,"maxLength":100};
const schema39 = {"type":"string","minLength":1,"maxLength":100};
const schema40 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema41 = {"type":"boolean"};
const schema42 = {"type":"string","enum":["public","internal","restricted"]};
const schema45 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema46 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema47 = {"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]};
const schema48 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^WS-[A-Z]{2,8}$", "u");
const pattern6 = new RegExp("^\\d+\\.\\d+(\\.\\d+)?$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern13 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
const pattern17 = new RegExp("^\\d{6}$", "u");
const pattern21 = new RegExp("^P[1-9]$", "u");
const pattern28 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern29 = new RegExp("^[^\\\\:]+\\.(geojson|fgb)$", "u");
const schema43 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema44 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema44.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:workspace" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.city === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"}});
errors++;
}
if(data.pilotAreas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pilotAreas"}});
errors++;
}
if(data.pilotStart === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pilotStart"}});
errors++;
}
if(data.pilotEnd === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pilotEnd"}});
errors++;
}
if(data.phases === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"}});
errors++;
}
if(data.taskRegister === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskRegister"}});
errors++;
}
if(data.crs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crs"}});
errors++;
}
if(data.layers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"}});
errors++;
}
if(data.policyPackRef === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policyPackRef"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("workspace" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "workspace"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^WS-[A-Z]{2,8}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate21(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.city !== undefined){
let data29 = data.city;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data29.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key3 in data29){
if(!(((key3 === "name") || (key3 === "code")) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if(typeof data30 === "string"){
if(func2(data30) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/city/name",schemaPath:"#/properties/city/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data30) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/city/name",schemaPath:"#/properties/city/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/city/name",schemaPath:"#/properties/city/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.code !== undefined){
let data31 = data29.code;
if(typeof data31 === "string"){
if(!pattern17.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/city/code",schemaPath:"#/properties/city/properties/code/pattern",keyword:"pattern",params:{pattern: "^\\d{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/city/code",schemaPath:"#/properties/city/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.pilotAreas !== undefined){
let data32 = data.pilotAreas;
if(Array.isArray(data32)){
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas",schemaPath:"#/properties/pilotAreas/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas/" + i2,schemaPath:"#/properties/pilotAreas/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas/" + i2,schemaPath:"#/$defs/pilotArea/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data33 === "向阳区") || (data33 === "前进区")) || (data33 === "东风区")) || (data33 === "郊区")) || (data33 === "佳木斯高新区")) || (data33 === "国家农高区"))){
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas/" + i2,schemaPath:"#/$defs/pilotArea/enum",keyword:"enum",params:{allowedValues: schema47.enum}});
errors++;
}
}
let i3 = data32.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data32[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas",schemaPath:"#/properties/pilotAreas/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pilotAreas",schemaPath:"#/properties/pilotAreas/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pilotStart !== undefined){
let data34 = data.pilotStart;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/pilotStart",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pilotStart",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pilotEnd !== undefined){
let data35 = data.pilotEnd;
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/pilotEnd",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pilotEnd",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phases !== undefined){
let data36 = data.phases;
if(Array.isArray(data36)){
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data36.length;
for(let i4=0; i4<len3; i4++){
let data37 = data36[i4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data37.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data37.due === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "due"}});
errors++;
}
if(data37.deliverables === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "deliverables"}});
errors++;
}
for(const key4 in data37){
if(!(((((((key4 === "id") || (key4 === "name")) || (key4 === "start")) || (key4 === "due")) || (key4 === "deliverables")) || (key4 === "doneDate")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data37.id !== undefined){
let data38 = data37.id;
if(typeof data38 === "string"){
if(!pattern21.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/id",schemaPath:"#/properties/phases/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^P[1-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.name !== undefined){
let data39 = data37.name;
if(typeof data39 === "string"){
if(func2(data39) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/name",schemaPath:"#/properties/phases/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data39) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/name",schemaPath:"#/properties/phases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/name",schemaPath:"#/properties/phases/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.start !== undefined){
let data40 = data37.start;
if(typeof data40 === "string"){
if(!pattern7.test(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/start",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/start",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.due !== undefined){
let data41 = data37.due;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/due",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.deliverables !== undefined){
let data42 = data37.deliverables;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i5=0; i5<len4; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(func2(data43) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/deliverables/" + i5,schemaPath:"#/properties/phases/items/properties/deliverables/items/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data43) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/deliverables/" + i5,schemaPath:"#/properties/phases/items/properties/deliverables/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/deliverables/" + i5,schemaPath:"#/properties/phases/items/properties/deliverables/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/deliverables",schemaPath:"#/properties/phases/items/properties/deliverables/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data37.doneDate !== undefined){
let data44 = data37.doneDate;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/doneDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4+"/doneDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.taskRegister !== undefined){
let data45 = data.taskRegister;
if(Array.isArray(data45)){
if(data45.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister",schemaPath:"#/properties/taskRegister/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data45.length;
for(let i6=0; i6<len5; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.no === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/required",keyword:"required",params:{missingProperty: "no"}});
errors++;
}
if(data46.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data46.leadDept === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/required",keyword:"required",params:{missingProperty: "leadDept"}});
errors++;
}
if(data46.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key5 in data46){
if(!(((((((key5 === "no") || (key5 === "title")) || (key5 === "leadDept")) || (key5 === "jointDepts")) || (key5 === "docRefs")) || (key5 === "status")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data46.no !== undefined){
let data47 = data46.no;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/no",schemaPath:"#/properties/taskRegister/items/properties/no/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 26 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/no",schemaPath:"#/properties/taskRegister/items/properties/no/maximum",keyword:"maximum",params:{comparison: "<=", limit: 26}});
errors++;
}
if(data47 < 1 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/no",schemaPath:"#/properties/taskRegister/items/properties/no/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data46.title !== undefined){
let data48 = data46.title;
if(typeof data48 === "string"){
if(func2(data48) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/title",schemaPath:"#/properties/taskRegister/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/title",schemaPath:"#/properties/taskRegister/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/title",schemaPath:"#/properties/taskRegister/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.leadDept !== undefined){
let data49 = data46.leadDept;
if(typeof data49 === "string"){
if(func2(data49) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/leadDept",schemaPath:"#/properties/taskRegister/items/properties/leadDept/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/leadDept",schemaPath:"#/properties/taskRegister/items/properties/leadDept/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/leadDept",schemaPath:"#/properties/taskRegister/items/properties/leadDept/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.jointDepts !== undefined){
let data50 = data46.jointDepts;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i7=0; i7<len6; i7++){
let data51 = data50[i7];
if(typeof data51 === "string"){
if(func2(data51) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/jointDepts/" + i7,schemaPath:"#/properties/taskRegister/items/properties/jointDepts/items/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data51) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/jointDepts/" + i7,schemaPath:"#/properties/taskRegister/items/properties/jointDepts/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/jointDepts/" + i7,schemaPath:"#/properties/taskRegister/items/properties/jointDepts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/jointDepts",schemaPath:"#/properties/taskRegister/items/properties/jointDepts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data46.docRefs !== undefined){
let data52 = data46.docRefs;
if(Array.isArray(data52)){
const len7 = data52.length;
for(let i8=0; i8<len7; i8++){
let data53 = data52[i8];
if(typeof data53 === "string"){
if(func2(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/docRefs/" + i8,schemaPath:"#/properties/taskRegister/items/properties/docRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/docRefs/" + i8,schemaPath:"#/properties/taskRegister/items/properties/docRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/docRefs",schemaPath:"#/properties/taskRegister/items/properties/docRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data46.status !== undefined){
let data54 = data46.status;
if(typeof data54 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/status",schemaPath:"#/properties/taskRegister/items/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data54 === "notStarted") || (data54 === "ongoing")) || (data54 === "done"))){
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6+"/status",schemaPath:"#/properties/taskRegister/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.taskRegister.items.properties.status.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister/" + i6,schemaPath:"#/properties/taskRegister/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taskRegister",schemaPath:"#/properties/taskRegister/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.crs !== undefined){
let data55 = data.crs;
if(Array.isArray(data55)){
if(data55.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/crs",schemaPath:"#/properties/crs/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len8 = data55.length;
for(let i9=0; i9<len8; i9++){
let data56 = data55[i9];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.epsg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9,schemaPath:"#/properties/crs/items/required",keyword:"required",params:{missingProperty: "epsg"}});
errors++;
}
if(data56.use === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9,schemaPath:"#/properties/crs/items/required",keyword:"required",params:{missingProperty: "use"}});
errors++;
}
for(const key6 in data56){
if(!(((key6 === "epsg") || (key6 === "use")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9,schemaPath:"#/properties/crs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data56.epsg !== undefined){
let data57 = data56.epsg;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9+"/epsg",schemaPath:"#/properties/crs/items/properties/epsg/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((((data57 === 4490) || (data57 === 4552)) || (data57 === 4553)) || (data57 === 4531)) || (data57 === 4532))){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9+"/epsg",schemaPath:"#/properties/crs/items/properties/epsg/enum",keyword:"enum",params:{allowedValues: schema31.properties.crs.items.properties.epsg.enum}});
errors++;
}
}
if(data56.use !== undefined){
let data58 = data56.use;
if(typeof data58 === "string"){
if(func2(data58) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9+"/use",schemaPath:"#/properties/crs/items/properties/use/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data58) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9+"/use",schemaPath:"#/properties/crs/items/properties/use/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9+"/use",schemaPath:"#/properties/crs/items/properties/use/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crs/" + i9,schemaPath:"#/properties/crs/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crs",schemaPath:"#/properties/crs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.layers !== undefined){
let data59 = data.layers;
if(Array.isArray(data59)){
if(data59.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len9 = data59.length;
for(let i10=0; i10<len9; i10++){
let data60 = data59[i10];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data60.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data60.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data60.epsg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "epsg"}});
errors++;
}
if(data60.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data60.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data60.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data60.securityClass === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data60.synthetic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
for(const key7 in data60){
if(!((func1.call(schema31.properties.layers.items.properties, key7)) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data60.name !== undefined){
let data61 = data60.name;
if(typeof data61 === "string"){
if(!pattern28.test(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/name",schemaPath:"#/properties/layers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/name",schemaPath:"#/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.title !== undefined){
let data62 = data60.title;
if(typeof data62 === "string"){
if(func2(data62) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/title",schemaPath:"#/properties/layers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data62) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/title",schemaPath:"#/properties/layers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/title",schemaPath:"#/properties/layers/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.file !== undefined){
let data63 = data60.file;
if(typeof data63 === "string"){
if(!pattern29.test(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/file",schemaPath:"#/properties/layers/items/properties/file/pattern",keyword:"pattern",params:{pattern: "^[^\\\\:]+\\.(geojson|fgb)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/file",schemaPath:"#/properties/layers/items/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.epsg !== undefined){
let data64 = data60.epsg;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/epsg",schemaPath:"#/properties/layers/items/properties/epsg/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((((data64 === 4490) || (data64 === 4552)) || (data64 === 4553)) || (data64 === 4531)) || (data64 === 4532))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/epsg",schemaPath:"#/properties/layers/items/properties/epsg/enum",keyword:"enum",params:{allowedValues: schema31.properties.layers.items.properties.epsg.enum}});
errors++;
}
}
if(data60.version !== undefined){
let data65 = data60.version;
if(typeof data65 === "string"){
if(func2(data65) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/version",schemaPath:"#/properties/layers/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data65) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/version",schemaPath:"#/properties/layers/items/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/version",schemaPath:"#/properties/layers/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.date !== undefined){
let data66 = data60.date;
if(typeof data66 === "string"){
if(!pattern7.test(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.source !== undefined){
let data67 = data60.source;
if(typeof data67 === "string"){
if(func2(data67) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/source",schemaPath:"#/properties/layers/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data67) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/source",schemaPath:"#/properties/layers/items/properties/source/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/source",schemaPath:"#/properties/layers/items/properties/source/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.standardAlias !== undefined){
let data68 = data60.standardAlias;
if(typeof data68 === "string"){
if(func2(data68) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/standardAlias",schemaPath:"#/properties/layers/items/properties/standardAlias/maxLength",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data68) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/standardAlias",schemaPath:"#/properties/layers/items/properties/standardAlias/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/standardAlias",schemaPath:"#/properties/layers/items/properties/standardAlias/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.securityClass !== undefined){
let data69 = data60.securityClass;
if(typeof data69 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data69 === "public") || (data69 === "internal")) || (data69 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
}
if(data60.synthetic !== undefined){
if(typeof data60.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i10,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.policyPackRef !== undefined){
let data71 = data.policyPackRef;
if(typeof data71 === "string"){
if(func2(data71) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/policyPackRef",schemaPath:"#/properties/policyPackRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyPackRef",schemaPath:"#/properties/policyPackRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.oneMap !== undefined){
let data72 = data.oneMap;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.system === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap",schemaPath:"#/properties/oneMap/required",keyword:"required",params:{missingProperty: "system"}});
errors++;
}
if(data72.feedFormat === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap",schemaPath:"#/properties/oneMap/required",keyword:"required",params:{missingProperty: "feedFormat"}});
errors++;
}
for(const key8 in data72){
if(!(((((key8 === "system") || (key8 === "feedFormat")) || (key8 === "lastPush")) || (key8 === "parcelCount")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap",schemaPath:"#/properties/oneMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data72.system !== undefined){
let data73 = data72.system;
if(typeof data73 === "string"){
if(func2(data73) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/system",schemaPath:"#/properties/oneMap/properties/system/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data73) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/system",schemaPath:"#/properties/oneMap/properties/system/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/system",schemaPath:"#/properties/oneMap/properties/system/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.feedFormat !== undefined){
let data74 = data72.feedFormat;
if(typeof data74 === "string"){
if(func2(data74) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/feedFormat",schemaPath:"#/properties/oneMap/properties/feedFormat/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data74) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/feedFormat",schemaPath:"#/properties/oneMap/properties/feedFormat/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/feedFormat",schemaPath:"#/properties/oneMap/properties/feedFormat/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.lastPush !== undefined){
let data75 = data72.lastPush;
if(typeof data75 === "string"){
if(!pattern7.test(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/lastPush",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/lastPush",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.parcelCount !== undefined){
let data76 = data72.parcelCount;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/parcelCount",schemaPath:"#/properties/oneMap/properties/parcelCount/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
(vErrors ??= []).push({instancePath:instancePath+"/oneMap/parcelCount",schemaPath:"#/properties/oneMap/properties/parcelCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneMap",schemaPath:"#/properties/oneMap/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.publicity !== undefined){
let data77 = data.publicity;
if(Array.isArray(data77)){
const len10 = data77.length;
for(let i11=0; i11<len10; i11++){
let data78 = data77[i11];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11,schemaPath:"#/properties/publicity/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data78.channel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11,schemaPath:"#/properties/publicity/items/required",keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data78.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11,schemaPath:"#/properties/publicity/items/required",keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
for(const key9 in data78){
if(!(((((key9 === "date") || (key9 === "channel")) || (key9 === "topic")) || (key9 === "link")) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11,schemaPath:"#/properties/publicity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data78.date !== undefined){
let data79 = data78.date;
if(typeof data79 === "string"){
if(!pattern7.test(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data78.channel !== undefined){
let data80 = data78.channel;
if(typeof data80 === "string"){
if(func2(data80) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/channel",schemaPath:"#/properties/publicity/items/properties/channel/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data80) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/channel",schemaPath:"#/properties/publicity/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/channel",schemaPath:"#/properties/publicity/items/properties/channel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data78.topic !== undefined){
let data81 = data78.topic;
if(typeof data81 === "string"){
if(func2(data81) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/topic",schemaPath:"#/properties/publicity/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data81) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/topic",schemaPath:"#/properties/publicity/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/topic",schemaPath:"#/properties/publicity/items/properties/topic/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data78.link !== undefined){
let data82 = data78.link;
if(typeof data82 === "string"){
if(func2(data82) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/link",schemaPath:"#/properties/publicity/items/properties/link/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data82) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/link",schemaPath:"#/properties/publicity/items/properties/link/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11+"/link",schemaPath:"#/properties/publicity/items/properties/link/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity/" + i11,schemaPath:"#/properties/publicity/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicity",schemaPath:"#/properties/publicity/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_policyPack = validate23;
const schema58 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"policyPack"},"id":{"type":"string","pattern":"^PP-\\d{4}(-\\d{2})?$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"parameters":{"type":"object","properties":{"tol.areaRelPct":{"$ref":"#/$defs/numberParameter"},"tol.areaAbsM2":{"$ref":"#/$defs/numberParameter"},"tol.sumHa":{"$ref":"#/$defs/numberParameter"},"tol.gfaM2":{"$ref":"#/$defs/numberParameter"},"tol.money":{"$ref":"#/$defs/numberParameter"},"tol.far":{"$ref":"#/$defs/numberParameter"},"tol.pct":{"$ref":"#/$defs/numberParameter"},"overlay.noiseM2":{"$ref":"#/$defs/numberParameter"},"overlay.noiseWidthM":{"$ref":"#/$defs/numberParameter"},"tol.sharePct":{"$ref":"#/$defs/numberParameter"},"tol.registeredPct":{"$ref":"#/$defs/numberParameter"},"tiling.areaAbsM2":{"$ref":"#/$defs/numberParameter"},"tiling.areaRelPct":{"$ref":"#/$defs/numberParameter"},"sliver.areaM2":{"$ref":"#/$defs/numberParameter"},"sliver.compactness":{"$ref":"#/$defs/numberParameter"},"sliver.widthM":{"$ref":"#/$defs/numberParameter"},"extent.lonMin":{"$ref":"#/$defs/numberParameter"},"extent.lonMax":{"$ref":"#/$defs/numberParameter"},"extent.latMin":{"$ref":"#/$defs/numberParameter"},"extent.latMax":{"$ref":"#/$defs/numberParameter"},"layer.freshnessMonths":{"$ref":"#/$defs/numberParameter"},"lines.greenUses":{"$ref":"#/$defs/listParameter"},"lines.blueUses":{"$ref":"#/$defs/listParameter"},"lines.yellowUses":{"$ref":"#/$defs/listParameter"},"udb.parkOutsideMaxPct":{"$ref":"#/$defs/numberParameter"},"udb.inplaceIndustrialMinPct":{"$ref":"#/$defs/numberParameter"},"swap.sourceMinSharePct":{"$ref":"#/$defs/numberParameter"},"swap.sharedEdgeMinM":{"$ref":"#/$defs/numberParameter"},"industrialLine.maxReleasePct":{"$ref":"#/$defs/numberParameter"},"agriZone.constructionMaxHa":{"$ref":"#/$defs/numberParameter"},"farmland.matchPct":{"$ref":"#/$defs/numberParameter"},"legacy.baselineDate":{"$ref":"#/$defs/dateParameter"},"legacy.surveyRefs":{"$ref":"#/$defs/listParameter"},"legacy.closureDate":{"$ref":"#/$defs/dateParameter"},"pilot.start":{"$ref":"#/$defs/dateParameter"},"pilot.end":{"$ref":"#/$defs/dateParameter"},"plan.firstYear":{"$ref":"#/$defs/numberParameter"},"plan.lastYear":{"$ref":"#/$defs/numberParameter"},"firstBatch.months":{"$ref":"#/$defs/numberParameter"},"udb.expansionMultiple":{"$ref":"#/$defs/numberParameter"},"farmland.gradeScale":{"$ref":"#/$defs/textParameter"},"indicator.bonusCapPct":{"$ref":"#/$defs/numberParameter"},"indicator.receiverCeiling":{"$ref":"#/$defs/familyTableParameter"},"indicator.transferFactor":{"$ref":"#/$defs/familyTableParameter"},"indicator.residentialTable":{"$ref":"#/$defs/residentialTableParameter"},"industry.minFar":{"$ref":"#/$defs/sectorTableParameter"},"industry.buildingCoeffMinPct":{"$ref":"#/$defs/numberParameter"},"industry.serviceLandMaxPct":{"$ref":"#/$defs/numberParameter"},"industry.serviceGfaMaxPct":{"$ref":"#/$defs/numberParameter"},"industry.greenMaxPct":{"$ref":"#/$defs/numberParameter"},"upstairs.minFloors":{"$ref":"#/$defs/numberParameter"},"upstairs.groundHeightMinM":{"$ref":"#/$defs/numberParameter"},"upstairs.upperHeightMinM":{"$ref":"#/$defs/numberParameter"},"upstairs.groundLoadMinT":{"$ref":"#/$defs/numberParameter"},"upstairs.upperLoadMinT":{"$ref":"#/$defs/numberParameter"},"upstairs.freightLiftsMin":{"$ref":"#/$defs/numberParameter"},"upstairs.freightLiftMinT":{"$ref":"#/$defs/numberParameter"},"people.m2PerPerson":{"$ref":"#/$defs/numberParameter"},"supply.transitionYears":{"$ref":"#/$defs/numberParameter"},"price.firstInstalmentMinPct":{"$ref":"#/$defs/numberParameter"},"price.maxMonths":{"$ref":"#/$defs/numberParameter"},"finance.landFundRatePct":{"$ref":"#/$defs/numberParameter"},"mixed.mainMinPct":{"$ref":"#/$defs/numberParameter"},"inventory.freshnessMonths":{"$ref":"#/$defs/numberParameter"},"registration.maxDays":{"$ref":"#/$defs/numberParameter"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"useFamilies":{"type":"array","minItems":1,"items":{"type":"object","properties":{"family":{"$ref":"#/$defs/useFamily"},"title":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":40},"en":{"type":"string","minLength":1,"maxLength":60}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["zh","en"]},"codes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{2}(\\d{2}){0,2}$"}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["family","title","codes"]}},"instruments":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","pattern":"^PI-\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":60},"taskNo":{"type":"integer","minimum":1,"maximum":26},"status":{"type":"string","enum":["exploring","draft","issued"]},"docNo":{"type":"string","minLength":1,"maxLength":80},"issuedDate":{"$ref":"#/$defs/date"},"conditions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","taskNo","status"]}},"landUseCodes":{"type":"array","minItems":1,"items":{"type":"object","properties":{"code":{"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"},"name":{"type":"string","minLength":1,"maxLength":40},"level":{"type":"integer","minimum":1,"maximum":3},"parent":{"type":"string","pattern":"^(\\d{2}|\\d{4})$"},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["code","name","level","certainty"]}},"codeMap":{"type":"array","items":{"type":"object","properties":{"surveyCode":{"type":"string","pattern":"^\\d{2,6}[A-Z]?\\d?$"},"planCode":{"$ref":"#/$defs/landUseCode"},"exact":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["surveyCode","planCode","exact"]}},"mixedUse":{"type":"object","properties":{"positive":{"type":"array","items":{"type":"object","properties":{"main":{"$ref":"#/$defs/landUseCode"},"secondary":{"$ref":"#/$defs/landUseCode"},"capPct":{"type":"number","minimum":0,"maximum":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["main","secondary","capPct"]}},"negative":{"type":"array","items":{"type":"object","properties":{"a":{"$ref":"#/$defs/landUseCode"},"b":{"$ref":"#/$defs/landUseCode"},"reason":{"type":"string","minLength":1,"maxLength":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["a","b","reason"]}},"partitionRules":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["positive","negative"]},"useConversion":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","enum":["工改工","工改商","工改住"]},"conditions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"procedure":{"type":"string","minLength":1,"maxLength":200},"priceRule":{"type":"string","minLength":1,"maxLength":200}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","conditions","procedure","priceRule"]}},"adjustmentPaths":{"type":"array","items":{"type":"object","properties":{"case":{"type":"string","minLength":1,"maxLength":80},"path":{"type":"string","enum":["full","simplified"]},"basis":{"type":"string","minLength":1,"maxLength":200},"steps":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["case","path","basis","steps"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","parameters","useFamilies","instruments","landUseCodes","mixedUse"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"dateParameter":{"type":"object","properties":{"value":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"familyTableParameter":{"type":"object","properties":{"value":{"type":["object","null"],"properties":{"housing":{"type":"number","minimum":0},"commerce":{"type":"number","minimum":0},"industry":{"type":"number","minimum":0},"logistics":{"type":"number","minimum":0},"research":{"type":"number","minimum":0},"public":{"type":"number","minimum":0},"green":{"type":"number","minimum":0},"transport":{"type":"number","minimum":0},"utility":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"landUseCode":{"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"},"listParameter":{"type":"object","properties":{"value":{"type":["array","null"],"items":{"type":"string","minLength":1}},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"measureUnit":{"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]},"numberParameter":{"type":"object","properties":{"value":{"type":["number","null"]},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"residentialTableParameter":{"type":"object","properties":{"value":{"type":["array","null"],"items":{"type":"object","properties":{"floorsFrom":{"type":"integer","minimum":0},"floorsTo":{"type":"integer","minimum":0},"farMin":{"type":"number","minimum":0},"farMax":{"type":"number","minimum":0},"densityMaxPct":{"type":"number","minimum":0,"maximum":100},"greenMinPct":{"type":"number","minimum":0,"maximum":100},"heightMaxM":{"type":"number","minimum":0},"landPerPersonMaxM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["floorsFrom","floorsTo","farMax","densityMaxPct","greenMinPct","heightMaxM"]}},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"sectorTableParameter":{"type":"object","properties":{"value":{"type":["object","null"],"properties":{"fallback":{"type":"number","minimum":0}},"patternProperties":{"^x-":{},"^\\d{2}$":{"type":"number","minimum":0}},"additionalProperties":false},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"textParameter":{"type":"object","properties":{"value":{"type":["string","null"]},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"title":{"type":"string","minLength":2,"maxLength":80},"useFamily":{"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:policyPack"};
const schema59 = {"type":"string","const":"redev/v1"};
const schema60 = {"type":"string","minLength":2,"maxLength":80};
const schema61 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema62 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema63 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema64 = {"type":"string","minLength":1,"maxLength":100};
const schema65 = {"type":"string","minLength":1,"maxLength":100};
const schema66 = {"type":"string","minLength":1,"maxLength":100};
const schema67 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema68 = {"type":"boolean"};
const schema69 = {"type":"string","enum":["public","internal","restricted"]};
const schema72 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema73 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema102 = {"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]};
const schema77 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema71 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};
const schema105 = {"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"};
const pattern36 = new RegExp("^PP-\\d{4}(-\\d{2})?$", "u");
const pattern71 = new RegExp("^\\d{2}(\\d{2}){0,2}$", "u");
const pattern73 = new RegExp("^PI-\\d{2}$", "u");
const pattern76 = new RegExp("^(\\d{2}|\\d{4}|\\d{6})$", "u");
const pattern77 = new RegExp("^(\\d{2}|\\d{4})$", "u");
const pattern79 = new RegExp("^\\d{2,6}[A-Z]?\\d?$", "u");
const schema70 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","properties":{"value":{"type":["number","null"]},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const schema75 = {"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema74.properties.value.type}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data1 === "ha") || (data1 === "m2")) || (data1 === "mu")) || (data1 === "wan")) || (data1 === "pct")) || (data1 === "far")) || (data1 === "count")) || (data1 === "people")) || (data1 === "m")) || (data1 === "t")) || (data1 === "year")) || (data1 === "month")) || (data1 === "day")) || (data1 === "date")) || (data1 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data2 = data.sourceText;
if(typeof data2 === "string"){
if(func2(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data3 = data.docNo;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data4 = data.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data5 = data.confirmedBy;
if(typeof data5 === "string"){
if(func2(data5) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","properties":{"value":{"type":["array","null"],"items":{"type":"string","minLength":1}},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema78.properties.value.type}});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data2 === "ha") || (data2 === "m2")) || (data2 === "mu")) || (data2 === "wan")) || (data2 === "pct")) || (data2 === "far")) || (data2 === "count")) || (data2 === "people")) || (data2 === "m")) || (data2 === "t")) || (data2 === "year")) || (data2 === "month")) || (data2 === "day")) || (data2 === "date")) || (data2 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data3 = data.sourceText;
if(typeof data3 === "string"){
if(func2(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data4 = data.docNo;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data5 = data.certainty;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data5 === "A") || (data5 === "B")) || (data5 === "B-H")) || (data5 === "B-M")) || (data5 === "B-L")) || (data5 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data6 = data.confirmedBy;
if(typeof data6 === "string"){
if(func2(data6) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data7 = data.validFrom;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","properties":{"value":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema82.properties.value.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data1 === "ha") || (data1 === "m2")) || (data1 === "mu")) || (data1 === "wan")) || (data1 === "pct")) || (data1 === "far")) || (data1 === "count")) || (data1 === "people")) || (data1 === "m")) || (data1 === "t")) || (data1 === "year")) || (data1 === "month")) || (data1 === "day")) || (data1 === "date")) || (data1 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data2 = data.sourceText;
if(typeof data2 === "string"){
if(func2(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data3 = data.docNo;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data4 = data.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data5 = data.confirmedBy;
if(typeof data5 === "string"){
if(func2(data5) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","properties":{"value":{"type":["string","null"]},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema86.properties.value.type}});
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data1 === "ha") || (data1 === "m2")) || (data1 === "mu")) || (data1 === "wan")) || (data1 === "pct")) || (data1 === "far")) || (data1 === "count")) || (data1 === "people")) || (data1 === "m")) || (data1 === "t")) || (data1 === "year")) || (data1 === "month")) || (data1 === "day")) || (data1 === "date")) || (data1 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data2 = data.sourceText;
if(typeof data2 === "string"){
if(func2(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data3 = data.docNo;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data4 = data.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data5 = data.confirmedBy;
if(typeof data5 === "string"){
if(func2(data5) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","properties":{"value":{"type":["object","null"],"properties":{"housing":{"type":"number","minimum":0},"commerce":{"type":"number","minimum":0},"industry":{"type":"number","minimum":0},"logistics":{"type":"number","minimum":0},"research":{"type":"number","minimum":0},"public":{"type":"number","minimum":0},"green":{"type":"number","minimum":0},"transport":{"type":"number","minimum":0},"utility":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema90.properties.value.type}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((func1.call(schema90.properties.value.properties, key1)) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.housing !== undefined){
let data1 = data0.housing;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value/housing",schemaPath:"#/properties/value/properties/housing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/housing",schemaPath:"#/properties/value/properties/housing/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.commerce !== undefined){
let data2 = data0.commerce;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/value/commerce",schemaPath:"#/properties/value/properties/commerce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/commerce",schemaPath:"#/properties/value/properties/commerce/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.industry !== undefined){
let data3 = data0.industry;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/value/industry",schemaPath:"#/properties/value/properties/industry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/industry",schemaPath:"#/properties/value/properties/industry/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.logistics !== undefined){
let data4 = data0.logistics;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/value/logistics",schemaPath:"#/properties/value/properties/logistics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/logistics",schemaPath:"#/properties/value/properties/logistics/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.research !== undefined){
let data5 = data0.research;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/value/research",schemaPath:"#/properties/value/properties/research/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/research",schemaPath:"#/properties/value/properties/research/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.public !== undefined){
let data6 = data0.public;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/value/public",schemaPath:"#/properties/value/properties/public/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/public",schemaPath:"#/properties/value/properties/public/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.green !== undefined){
let data7 = data0.green;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/value/green",schemaPath:"#/properties/value/properties/green/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/green",schemaPath:"#/properties/value/properties/green/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.transport !== undefined){
let data8 = data0.transport;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/value/transport",schemaPath:"#/properties/value/properties/transport/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/transport",schemaPath:"#/properties/value/properties/transport/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.utility !== undefined){
let data9 = data0.utility;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/value/utility",schemaPath:"#/properties/value/properties/utility/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/utility",schemaPath:"#/properties/value/properties/utility/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
}
if(data.unit !== undefined){
let data10 = data.unit;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data10 === "ha") || (data10 === "m2")) || (data10 === "mu")) || (data10 === "wan")) || (data10 === "pct")) || (data10 === "far")) || (data10 === "count")) || (data10 === "people")) || (data10 === "m")) || (data10 === "t")) || (data10 === "year")) || (data10 === "month")) || (data10 === "day")) || (data10 === "date")) || (data10 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data11 = data.sourceText;
if(typeof data11 === "string"){
if(func2(data11) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data12 = data.docNo;
if(typeof data12 === "string"){
if(func2(data12) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data13 = data.certainty;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data13 === "A") || (data13 === "B")) || (data13 === "B-H")) || (data13 === "B-M")) || (data13 === "B-L")) || (data13 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data14 = data.confirmedBy;
if(typeof data14 === "string"){
if(func2(data14) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data15 = data.validFrom;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","properties":{"value":{"type":["array","null"],"items":{"type":"object","properties":{"floorsFrom":{"type":"integer","minimum":0},"floorsTo":{"type":"integer","minimum":0},"farMin":{"type":"number","minimum":0},"farMax":{"type":"number","minimum":0},"densityMaxPct":{"type":"number","minimum":0,"maximum":100},"greenMinPct":{"type":"number","minimum":0,"maximum":100},"heightMaxM":{"type":"number","minimum":0},"landPerPersonMaxM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["floorsFrom","floorsTo","farMax","densityMaxPct","greenMinPct","heightMaxM"]}},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema94.properties.value.type}});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.floorsFrom === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "floorsFrom"}});
errors++;
}
if(data1.floorsTo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "floorsTo"}});
errors++;
}
if(data1.farMax === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "farMax"}});
errors++;
}
if(data1.densityMaxPct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "densityMaxPct"}});
errors++;
}
if(data1.greenMinPct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "greenMinPct"}});
errors++;
}
if(data1.heightMaxM === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: "heightMaxM"}});
errors++;
}
for(const key1 in data1){
if(!(((((((((key1 === "floorsFrom") || (key1 === "floorsTo")) || (key1 === "farMin")) || (key1 === "farMax")) || (key1 === "densityMaxPct")) || (key1 === "greenMinPct")) || (key1 === "heightMaxM")) || (key1 === "landPerPersonMaxM2")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.floorsFrom !== undefined){
let data2 = data1.floorsFrom;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/floorsFrom",schemaPath:"#/properties/value/items/properties/floorsFrom/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/floorsFrom",schemaPath:"#/properties/value/items/properties/floorsFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.floorsTo !== undefined){
let data3 = data1.floorsTo;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/floorsTo",schemaPath:"#/properties/value/items/properties/floorsTo/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/floorsTo",schemaPath:"#/properties/value/items/properties/floorsTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.farMin !== undefined){
let data4 = data1.farMin;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/farMin",schemaPath:"#/properties/value/items/properties/farMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/farMin",schemaPath:"#/properties/value/items/properties/farMin/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.farMax !== undefined){
let data5 = data1.farMax;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/farMax",schemaPath:"#/properties/value/items/properties/farMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/farMax",schemaPath:"#/properties/value/items/properties/farMax/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.densityMaxPct !== undefined){
let data6 = data1.densityMaxPct;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/densityMaxPct",schemaPath:"#/properties/value/items/properties/densityMaxPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/densityMaxPct",schemaPath:"#/properties/value/items/properties/densityMaxPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/densityMaxPct",schemaPath:"#/properties/value/items/properties/densityMaxPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.greenMinPct !== undefined){
let data7 = data1.greenMinPct;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/greenMinPct",schemaPath:"#/properties/value/items/properties/greenMinPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/greenMinPct",schemaPath:"#/properties/value/items/properties/greenMinPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/greenMinPct",schemaPath:"#/properties/value/items/properties/greenMinPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.heightMaxM !== undefined){
let data8 = data1.heightMaxM;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/heightMaxM",schemaPath:"#/properties/value/items/properties/heightMaxM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/heightMaxM",schemaPath:"#/properties/value/items/properties/heightMaxM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.landPerPersonMaxM2 !== undefined){
let data9 = data1.landPerPersonMaxM2;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/landPerPersonMaxM2",schemaPath:"#/properties/value/items/properties/landPerPersonMaxM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0+"/landPerPersonMaxM2",schemaPath:"#/properties/value/items/properties/landPerPersonMaxM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.unit !== undefined){
let data10 = data.unit;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data10 === "ha") || (data10 === "m2")) || (data10 === "mu")) || (data10 === "wan")) || (data10 === "pct")) || (data10 === "far")) || (data10 === "count")) || (data10 === "people")) || (data10 === "m")) || (data10 === "t")) || (data10 === "year")) || (data10 === "month")) || (data10 === "day")) || (data10 === "date")) || (data10 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data11 = data.sourceText;
if(typeof data11 === "string"){
if(func2(data11) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data12 = data.docNo;
if(typeof data12 === "string"){
if(func2(data12) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data13 = data.certainty;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data13 === "A") || (data13 === "B")) || (data13 === "B-H")) || (data13 === "B-M")) || (data13 === "B-L")) || (data13 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data14 = data.confirmedBy;
if(typeof data14 === "string"){
if(func2(data14) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data15 = data.validFrom;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","properties":{"value":{"type":["object","null"],"properties":{"fallback":{"type":"number","minimum":0}},"patternProperties":{"^x-":{},"^\\d{2}$":{"type":"number","minimum":0}},"additionalProperties":false},"unit":{"$ref":"#/$defs/measureUnit"},"sourceText":{"type":"string","minLength":1,"maxLength":300},"docNo":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"},"confirmedBy":{"type":"string","minLength":1,"maxLength":80},"validFrom":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const pattern65 = new RegExp("^\\d{2}$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "unit")) || (key0 === "sourceText")) || (key0 === "docNo")) || (key0 === "certainty")) || (key0 === "confirmedBy")) || (key0 === "validFrom")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema98.properties.value.type}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "fallback") || (pattern4.test(key1))) || (pattern65.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.fallback !== undefined){
let data1 = data0.fallback;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value/fallback",schemaPath:"#/properties/value/properties/fallback/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/fallback",schemaPath:"#/properties/value/properties/fallback/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
for(const key3 in data0){
if(pattern65.test(key3)){
let data2 = data0[key3];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/value/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/patternProperties/%5E%5Cd%7B2%7D%24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/patternProperties/%5E%5Cd%7B2%7D%24/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data3 === "ha") || (data3 === "m2")) || (data3 === "mu")) || (data3 === "wan")) || (data3 === "pct")) || (data3 === "far")) || (data3 === "count")) || (data3 === "people")) || (data3 === "m")) || (data3 === "t")) || (data3 === "year")) || (data3 === "month")) || (data3 === "day")) || (data3 === "date")) || (data3 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
if(data.sourceText !== undefined){
let data4 = data.sourceText;
if(typeof data4 === "string"){
if(func2(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sourceText",schemaPath:"#/properties/sourceText/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docNo !== undefined){
let data5 = data.docNo;
if(typeof data5 === "string"){
if(func2(data5) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.certainty !== undefined){
let data6 = data.certainty;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data6 === "A") || (data6 === "B")) || (data6 === "B-H")) || (data6 === "B-M")) || (data6 === "B-L")) || (data6 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
if(data.confirmedBy !== undefined){
let data7 = data.confirmedBy;
if(typeof data7 === "string"){
if(func2(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
let data8 = data.validFrom;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:policyPack" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.parameters === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}});
errors++;
}
if(data.useFamilies === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "useFamilies"}});
errors++;
}
if(data.instruments === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruments"}});
errors++;
}
if(data.landUseCodes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "landUseCodes"}});
errors++;
}
if(data.mixedUse === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mixedUse"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema58.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("policyPack" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "policyPack"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern36.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^PP-\\d{4}(-\\d{2})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema69.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate24(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parameters !== undefined){
let data29 = data.parameters;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key3 in data29){
if(!((func1.call(schema58.properties.parameters.properties, key3)) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data29["tol.areaRelPct"] !== undefined){
if(!(validate26(data29["tol.areaRelPct"], {instancePath:instancePath+"/parameters/tol.areaRelPct",parentData:data29,parentDataProperty:"tol.areaRelPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.areaAbsM2"] !== undefined){
if(!(validate26(data29["tol.areaAbsM2"], {instancePath:instancePath+"/parameters/tol.areaAbsM2",parentData:data29,parentDataProperty:"tol.areaAbsM2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.sumHa"] !== undefined){
if(!(validate26(data29["tol.sumHa"], {instancePath:instancePath+"/parameters/tol.sumHa",parentData:data29,parentDataProperty:"tol.sumHa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.gfaM2"] !== undefined){
if(!(validate26(data29["tol.gfaM2"], {instancePath:instancePath+"/parameters/tol.gfaM2",parentData:data29,parentDataProperty:"tol.gfaM2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.money"] !== undefined){
if(!(validate26(data29["tol.money"], {instancePath:instancePath+"/parameters/tol.money",parentData:data29,parentDataProperty:"tol.money",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.far"] !== undefined){
if(!(validate26(data29["tol.far"], {instancePath:instancePath+"/parameters/tol.far",parentData:data29,parentDataProperty:"tol.far",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.pct"] !== undefined){
if(!(validate26(data29["tol.pct"], {instancePath:instancePath+"/parameters/tol.pct",parentData:data29,parentDataProperty:"tol.pct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["overlay.noiseM2"] !== undefined){
if(!(validate26(data29["overlay.noiseM2"], {instancePath:instancePath+"/parameters/overlay.noiseM2",parentData:data29,parentDataProperty:"overlay.noiseM2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["overlay.noiseWidthM"] !== undefined){
if(!(validate26(data29["overlay.noiseWidthM"], {instancePath:instancePath+"/parameters/overlay.noiseWidthM",parentData:data29,parentDataProperty:"overlay.noiseWidthM",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.sharePct"] !== undefined){
if(!(validate26(data29["tol.sharePct"], {instancePath:instancePath+"/parameters/tol.sharePct",parentData:data29,parentDataProperty:"tol.sharePct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tol.registeredPct"] !== undefined){
if(!(validate26(data29["tol.registeredPct"], {instancePath:instancePath+"/parameters/tol.registeredPct",parentData:data29,parentDataProperty:"tol.registeredPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tiling.areaAbsM2"] !== undefined){
if(!(validate26(data29["tiling.areaAbsM2"], {instancePath:instancePath+"/parameters/tiling.areaAbsM2",parentData:data29,parentDataProperty:"tiling.areaAbsM2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["tiling.areaRelPct"] !== undefined){
if(!(validate26(data29["tiling.areaRelPct"], {instancePath:instancePath+"/parameters/tiling.areaRelPct",parentData:data29,parentDataProperty:"tiling.areaRelPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["sliver.areaM2"] !== undefined){
if(!(validate26(data29["sliver.areaM2"], {instancePath:instancePath+"/parameters/sliver.areaM2",parentData:data29,parentDataProperty:"sliver.areaM2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["sliver.compactness"] !== undefined){
if(!(validate26(data29["sliver.compactness"], {instancePath:instancePath+"/parameters/sliver.compactness",parentData:data29,parentDataProperty:"sliver.compactness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["sliver.widthM"] !== undefined){
if(!(validate26(data29["sliver.widthM"], {instancePath:instancePath+"/parameters/sliver.widthM",parentData:data29,parentDataProperty:"sliver.widthM",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["extent.lonMin"] !== undefined){
if(!(validate26(data29["extent.lonMin"], {instancePath:instancePath+"/parameters/extent.lonMin",parentData:data29,parentDataProperty:"extent.lonMin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["extent.lonMax"] !== undefined){
if(!(validate26(data29["extent.lonMax"], {instancePath:instancePath+"/parameters/extent.lonMax",parentData:data29,parentDataProperty:"extent.lonMax",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["extent.latMin"] !== undefined){
if(!(validate26(data29["extent.latMin"], {instancePath:instancePath+"/parameters/extent.latMin",parentData:data29,parentDataProperty:"extent.latMin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["extent.latMax"] !== undefined){
if(!(validate26(data29["extent.latMax"], {instancePath:instancePath+"/parameters/extent.latMax",parentData:data29,parentDataProperty:"extent.latMax",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["layer.freshnessMonths"] !== undefined){
if(!(validate26(data29["layer.freshnessMonths"], {instancePath:instancePath+"/parameters/layer.freshnessMonths",parentData:data29,parentDataProperty:"layer.freshnessMonths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["lines.greenUses"] !== undefined){
if(!(validate48(data29["lines.greenUses"], {instancePath:instancePath+"/parameters/lines.greenUses",parentData:data29,parentDataProperty:"lines.greenUses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data29["lines.blueUses"] !== undefined){
if(!(validate48(data29["lines.blueUses"], {instancePath:instancePath+"/parameters/lines.blueUses",parentData:data29,parentDataProperty:"lines.blueUses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data29["lines.yellowUses"] !== undefined){
if(!(validate48(data29["lines.yellowUses"], {instancePath:instancePath+"/parameters/lines.yellowUses",parentData:data29,parentDataProperty:"lines.yellowUses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data29["udb.parkOutsideMaxPct"] !== undefined){
if(!(validate26(data29["udb.parkOutsideMaxPct"], {instancePath:instancePath+"/parameters/udb.parkOutsideMaxPct",parentData:data29,parentDataProperty:"udb.parkOutsideMaxPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["udb.inplaceIndustrialMinPct"] !== undefined){
if(!(validate26(data29["udb.inplaceIndustrialMinPct"], {instancePath:instancePath+"/parameters/udb.inplaceIndustrialMinPct",parentData:data29,parentDataProperty:"udb.inplaceIndustrialMinPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["swap.sourceMinSharePct"] !== undefined){
if(!(validate26(data29["swap.sourceMinSharePct"], {instancePath:instancePath+"/parameters/swap.sourceMinSharePct",parentData:data29,parentDataProperty:"swap.sourceMinSharePct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["swap.sharedEdgeMinM"] !== undefined){
if(!(validate26(data29["swap.sharedEdgeMinM"], {instancePath:instancePath+"/parameters/swap.sharedEdgeMinM",parentData:data29,parentDataProperty:"swap.sharedEdgeMinM",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["industrialLine.maxReleasePct"] !== undefined){
if(!(validate26(data29["industrialLine.maxReleasePct"], {instancePath:instancePath+"/parameters/industrialLine.maxReleasePct",parentData:data29,parentDataProperty:"industrialLine.maxReleasePct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["agriZone.constructionMaxHa"] !== undefined){
if(!(validate26(data29["agriZone.constructionMaxHa"], {instancePath:instancePath+"/parameters/agriZone.constructionMaxHa",parentData:data29,parentDataProperty:"agriZone.constructionMaxHa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["farmland.matchPct"] !== undefined){
if(!(validate26(data29["farmland.matchPct"], {instancePath:instancePath+"/parameters/farmland.matchPct",parentData:data29,parentDataProperty:"farmland.matchPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["legacy.baselineDate"] !== undefined){
if(!(validate59(data29["legacy.baselineDate"], {instancePath:instancePath+"/parameters/legacy.baselineDate",parentData:data29,parentDataProperty:"legacy.baselineDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data29["legacy.surveyRefs"] !== undefined){
if(!(validate48(data29["legacy.surveyRefs"], {instancePath:instancePath+"/parameters/legacy.surveyRefs",parentData:data29,parentDataProperty:"legacy.surveyRefs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data29["legacy.closureDate"] !== undefined){
if(!(validate59(data29["legacy.closureDate"], {instancePath:instancePath+"/parameters/legacy.closureDate",parentData:data29,parentDataProperty:"legacy.closureDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data29["pilot.start"] !== undefined){
if(!(validate59(data29["pilot.start"], {instancePath:instancePath+"/parameters/pilot.start",parentData:data29,parentDataProperty:"pilot.start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data29["pilot.end"] !== undefined){
if(!(validate59(data29["pilot.end"], {instancePath:instancePath+"/parameters/pilot.end",parentData:data29,parentDataProperty:"pilot.end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data29["plan.firstYear"] !== undefined){
if(!(validate26(data29["plan.firstYear"], {instancePath:instancePath+"/parameters/plan.firstYear",parentData:data29,parentDataProperty:"plan.firstYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["plan.lastYear"] !== undefined){
if(!(validate26(data29["plan.lastYear"], {instancePath:instancePath+"/parameters/plan.lastYear",parentData:data29,parentDataProperty:"plan.lastYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["firstBatch.months"] !== undefined){
if(!(validate26(data29["firstBatch.months"], {instancePath:instancePath+"/parameters/firstBatch.months",parentData:data29,parentDataProperty:"firstBatch.months",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["udb.expansionMultiple"] !== undefined){
if(!(validate26(data29["udb.expansionMultiple"], {instancePath:instancePath+"/parameters/udb.expansionMultiple",parentData:data29,parentDataProperty:"udb.expansionMultiple",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["farmland.gradeScale"] !== undefined){
if(!(validate69(data29["farmland.gradeScale"], {instancePath:instancePath+"/parameters/farmland.gradeScale",parentData:data29,parentDataProperty:"farmland.gradeScale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data29["indicator.bonusCapPct"] !== undefined){
if(!(validate26(data29["indicator.bonusCapPct"], {instancePath:instancePath+"/parameters/indicator.bonusCapPct",parentData:data29,parentDataProperty:"indicator.bonusCapPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["indicator.receiverCeiling"] !== undefined){
if(!(validate72(data29["indicator.receiverCeiling"], {instancePath:instancePath+"/parameters/indicator.receiverCeiling",parentData:data29,parentDataProperty:"indicator.receiverCeiling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data29["indicator.transferFactor"] !== undefined){
if(!(validate72(data29["indicator.transferFactor"], {instancePath:instancePath+"/parameters/indicator.transferFactor",parentData:data29,parentDataProperty:"indicator.transferFactor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data29["indicator.residentialTable"] !== undefined){
if(!(validate75(data29["indicator.residentialTable"], {instancePath:instancePath+"/parameters/indicator.residentialTable",parentData:data29,parentDataProperty:"indicator.residentialTable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data29["industry.minFar"] !== undefined){
if(!(validate77(data29["industry.minFar"], {instancePath:instancePath+"/parameters/industry.minFar",parentData:data29,parentDataProperty:"industry.minFar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data29["industry.buildingCoeffMinPct"] !== undefined){
if(!(validate26(data29["industry.buildingCoeffMinPct"], {instancePath:instancePath+"/parameters/industry.buildingCoeffMinPct",parentData:data29,parentDataProperty:"industry.buildingCoeffMinPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["industry.serviceLandMaxPct"] !== undefined){
if(!(validate26(data29["industry.serviceLandMaxPct"], {instancePath:instancePath+"/parameters/industry.serviceLandMaxPct",parentData:data29,parentDataProperty:"industry.serviceLandMaxPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["industry.serviceGfaMaxPct"] !== undefined){
if(!(validate26(data29["industry.serviceGfaMaxPct"], {instancePath:instancePath+"/parameters/industry.serviceGfaMaxPct",parentData:data29,parentDataProperty:"industry.serviceGfaMaxPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["industry.greenMaxPct"] !== undefined){
if(!(validate26(data29["industry.greenMaxPct"], {instancePath:instancePath+"/parameters/industry.greenMaxPct",parentData:data29,parentDataProperty:"industry.greenMaxPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.minFloors"] !== undefined){
if(!(validate26(data29["upstairs.minFloors"], {instancePath:instancePath+"/parameters/upstairs.minFloors",parentData:data29,parentDataProperty:"upstairs.minFloors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.groundHeightMinM"] !== undefined){
if(!(validate26(data29["upstairs.groundHeightMinM"], {instancePath:instancePath+"/parameters/upstairs.groundHeightMinM",parentData:data29,parentDataProperty:"upstairs.groundHeightMinM",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.upperHeightMinM"] !== undefined){
if(!(validate26(data29["upstairs.upperHeightMinM"], {instancePath:instancePath+"/parameters/upstairs.upperHeightMinM",parentData:data29,parentDataProperty:"upstairs.upperHeightMinM",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.groundLoadMinT"] !== undefined){
if(!(validate26(data29["upstairs.groundLoadMinT"], {instancePath:instancePath+"/parameters/upstairs.groundLoadMinT",parentData:data29,parentDataProperty:"upstairs.groundLoadMinT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.upperLoadMinT"] !== undefined){
if(!(validate26(data29["upstairs.upperLoadMinT"], {instancePath:instancePath+"/parameters/upstairs.upperLoadMinT",parentData:data29,parentDataProperty:"upstairs.upperLoadMinT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.freightLiftsMin"] !== undefined){
if(!(validate26(data29["upstairs.freightLiftsMin"], {instancePath:instancePath+"/parameters/upstairs.freightLiftsMin",parentData:data29,parentDataProperty:"upstairs.freightLiftsMin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["upstairs.freightLiftMinT"] !== undefined){
if(!(validate26(data29["upstairs.freightLiftMinT"], {instancePath:instancePath+"/parameters/upstairs.freightLiftMinT",parentData:data29,parentDataProperty:"upstairs.freightLiftMinT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["people.m2PerPerson"] !== undefined){
if(!(validate26(data29["people.m2PerPerson"], {instancePath:instancePath+"/parameters/people.m2PerPerson",parentData:data29,parentDataProperty:"people.m2PerPerson",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["supply.transitionYears"] !== undefined){
if(!(validate26(data29["supply.transitionYears"], {instancePath:instancePath+"/parameters/supply.transitionYears",parentData:data29,parentDataProperty:"supply.transitionYears",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["price.firstInstalmentMinPct"] !== undefined){
if(!(validate26(data29["price.firstInstalmentMinPct"], {instancePath:instancePath+"/parameters/price.firstInstalmentMinPct",parentData:data29,parentDataProperty:"price.firstInstalmentMinPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["price.maxMonths"] !== undefined){
if(!(validate26(data29["price.maxMonths"], {instancePath:instancePath+"/parameters/price.maxMonths",parentData:data29,parentDataProperty:"price.maxMonths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["finance.landFundRatePct"] !== undefined){
if(!(validate26(data29["finance.landFundRatePct"], {instancePath:instancePath+"/parameters/finance.landFundRatePct",parentData:data29,parentDataProperty:"finance.landFundRatePct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["mixed.mainMinPct"] !== undefined){
if(!(validate26(data29["mixed.mainMinPct"], {instancePath:instancePath+"/parameters/mixed.mainMinPct",parentData:data29,parentDataProperty:"mixed.mainMinPct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["inventory.freshnessMonths"] !== undefined){
if(!(validate26(data29["inventory.freshnessMonths"], {instancePath:instancePath+"/parameters/inventory.freshnessMonths",parentData:data29,parentDataProperty:"inventory.freshnessMonths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data29["registration.maxDays"] !== undefined){
if(!(validate26(data29["registration.maxDays"], {instancePath:instancePath+"/parameters/registration.maxDays",parentData:data29,parentDataProperty:"registration.maxDays",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.useFamilies !== undefined){
let data95 = data.useFamilies;
if(Array.isArray(data95)){
if(data95.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies",schemaPath:"#/properties/useFamilies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data95.length;
for(let i2=0; i2<len2; i2++){
let data96 = data95[i2];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.family === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2,schemaPath:"#/properties/useFamilies/items/required",keyword:"required",params:{missingProperty: "family"}});
errors++;
}
if(data96.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2,schemaPath:"#/properties/useFamilies/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data96.codes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2,schemaPath:"#/properties/useFamilies/items/required",keyword:"required",params:{missingProperty: "codes"}});
errors++;
}
for(const key4 in data96){
if(!((((key4 === "family") || (key4 === "title")) || (key4 === "codes")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2,schemaPath:"#/properties/useFamilies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data96.family !== undefined){
let data97 = data96.family;
if(typeof data97 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/family",schemaPath:"#/$defs/useFamily/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data97 === "housing") || (data97 === "commerce")) || (data97 === "industry")) || (data97 === "mining")) || (data97 === "logistics")) || (data97 === "research")) || (data97 === "public")) || (data97 === "green")) || (data97 === "transport")) || (data97 === "utility")) || (data97 === "special")) || (data97 === "reserved")) || (data97 === "agriculture")) || (data97 === "water")) || (data97 === "sea")) || (data97 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/family",schemaPath:"#/$defs/useFamily/enum",keyword:"enum",params:{allowedValues: schema102.enum}});
errors++;
}
}
if(data96.title !== undefined){
let data98 = data96.title;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.zh === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title",schemaPath:"#/properties/useFamilies/items/properties/title/required",keyword:"required",params:{missingProperty: "zh"}});
errors++;
}
if(data98.en === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title",schemaPath:"#/properties/useFamilies/items/properties/title/required",keyword:"required",params:{missingProperty: "en"}});
errors++;
}
for(const key5 in data98){
if(!(((key5 === "zh") || (key5 === "en")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title",schemaPath:"#/properties/useFamilies/items/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data98.zh !== undefined){
let data99 = data98.zh;
if(typeof data99 === "string"){
if(func2(data99) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/zh",schemaPath:"#/properties/useFamilies/items/properties/title/properties/zh/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data99) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/zh",schemaPath:"#/properties/useFamilies/items/properties/title/properties/zh/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/zh",schemaPath:"#/properties/useFamilies/items/properties/title/properties/zh/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data98.en !== undefined){
let data100 = data98.en;
if(typeof data100 === "string"){
if(func2(data100) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/en",schemaPath:"#/properties/useFamilies/items/properties/title/properties/en/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data100) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/en",schemaPath:"#/properties/useFamilies/items/properties/title/properties/en/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title/en",schemaPath:"#/properties/useFamilies/items/properties/title/properties/en/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/title",schemaPath:"#/properties/useFamilies/items/properties/title/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data96.codes !== undefined){
let data101 = data96.codes;
if(Array.isArray(data101)){
if(data101.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/codes",schemaPath:"#/properties/useFamilies/items/properties/codes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data101.length;
for(let i3=0; i3<len3; i3++){
let data102 = data101[i3];
if(typeof data102 === "string"){
if(!pattern71.test(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/codes/" + i3,schemaPath:"#/properties/useFamilies/items/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^\\d{2}(\\d{2}){0,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/codes/" + i3,schemaPath:"#/properties/useFamilies/items/properties/codes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2+"/codes",schemaPath:"#/properties/useFamilies/items/properties/codes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies/" + i2,schemaPath:"#/properties/useFamilies/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useFamilies",schemaPath:"#/properties/useFamilies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.instruments !== undefined){
let data103 = data.instruments;
if(Array.isArray(data103)){
if(data103.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data103.length;
for(let i4=0; i4<len4; i4++){
let data104 = data103[i4];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data104.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data104.taskNo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "taskNo"}});
errors++;
}
if(data104.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key6 in data104){
if(!((((((((key6 === "id") || (key6 === "name")) || (key6 === "taskNo")) || (key6 === "status")) || (key6 === "docNo")) || (key6 === "issuedDate")) || (key6 === "conditions")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data104.id !== undefined){
let data105 = data104.id;
if(typeof data105 === "string"){
if(!pattern73.test(data105)){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/id",schemaPath:"#/properties/instruments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^PI-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/id",schemaPath:"#/properties/instruments/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.name !== undefined){
let data106 = data104.name;
if(typeof data106 === "string"){
if(func2(data106) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/name",schemaPath:"#/properties/instruments/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data106) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/name",schemaPath:"#/properties/instruments/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/name",schemaPath:"#/properties/instruments/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.taskNo !== undefined){
let data107 = data104.taskNo;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/taskNo",schemaPath:"#/properties/instruments/items/properties/taskNo/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 26 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/taskNo",schemaPath:"#/properties/instruments/items/properties/taskNo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 26}});
errors++;
}
if(data107 < 1 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/taskNo",schemaPath:"#/properties/instruments/items/properties/taskNo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data104.status !== undefined){
let data108 = data104.status;
if(typeof data108 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/status",schemaPath:"#/properties/instruments/items/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data108 === "exploring") || (data108 === "draft")) || (data108 === "issued"))){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/status",schemaPath:"#/properties/instruments/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema58.properties.instruments.items.properties.status.enum}});
errors++;
}
}
if(data104.docNo !== undefined){
let data109 = data104.docNo;
if(typeof data109 === "string"){
if(func2(data109) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/docNo",schemaPath:"#/properties/instruments/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data109) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/docNo",schemaPath:"#/properties/instruments/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/docNo",schemaPath:"#/properties/instruments/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.issuedDate !== undefined){
let data110 = data104.issuedDate;
if(typeof data110 === "string"){
if(!pattern7.test(data110)){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/issuedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/issuedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.conditions !== undefined){
let data111 = data104.conditions;
if(Array.isArray(data111)){
const len5 = data111.length;
for(let i5=0; i5<len5; i5++){
let data112 = data111[i5];
if(typeof data112 === "string"){
if(func2(data112) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/conditions/" + i5,schemaPath:"#/properties/instruments/items/properties/conditions/items/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data112) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/conditions/" + i5,schemaPath:"#/properties/instruments/items/properties/conditions/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/conditions/" + i5,schemaPath:"#/properties/instruments/items/properties/conditions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4+"/conditions",schemaPath:"#/properties/instruments/items/properties/conditions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments/" + i4,schemaPath:"#/properties/instruments/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.landUseCodes !== undefined){
let data113 = data.landUseCodes;
if(Array.isArray(data113)){
if(data113.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes",schemaPath:"#/properties/landUseCodes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data113.length;
for(let i6=0; i6<len6; i6++){
let data114 = data113[i6];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data114.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data114.level === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/required",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
if(data114.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key7 in data114){
if(!((((((key7 === "code") || (key7 === "name")) || (key7 === "level")) || (key7 === "parent")) || (key7 === "certainty")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data114.code !== undefined){
let data115 = data114.code;
if(typeof data115 === "string"){
if(!pattern76.test(data115)){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/code",schemaPath:"#/properties/landUseCodes/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/code",schemaPath:"#/properties/landUseCodes/items/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data114.name !== undefined){
let data116 = data114.name;
if(typeof data116 === "string"){
if(func2(data116) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/name",schemaPath:"#/properties/landUseCodes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data116) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/name",schemaPath:"#/properties/landUseCodes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/name",schemaPath:"#/properties/landUseCodes/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data114.level !== undefined){
let data117 = data114.level;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/level",schemaPath:"#/properties/landUseCodes/items/properties/level/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 3 || isNaN(data117)){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/level",schemaPath:"#/properties/landUseCodes/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data117 < 1 || isNaN(data117)){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/level",schemaPath:"#/properties/landUseCodes/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data114.parent !== undefined){
let data118 = data114.parent;
if(typeof data118 === "string"){
if(!pattern77.test(data118)){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/parent",schemaPath:"#/properties/landUseCodes/items/properties/parent/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/parent",schemaPath:"#/properties/landUseCodes/items/properties/parent/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data114.certainty !== undefined){
let data119 = data114.certainty;
if(typeof data119 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data119 === "A") || (data119 === "B")) || (data119 === "B-H")) || (data119 === "B-M")) || (data119 === "B-L")) || (data119 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema71.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes/" + i6,schemaPath:"#/properties/landUseCodes/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUseCodes",schemaPath:"#/properties/landUseCodes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.codeMap !== undefined){
let data120 = data.codeMap;
if(Array.isArray(data120)){
const len7 = data120.length;
for(let i7=0; i7<len7; i7++){
let data121 = data120[i7];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.surveyCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7,schemaPath:"#/properties/codeMap/items/required",keyword:"required",params:{missingProperty: "surveyCode"}});
errors++;
}
if(data121.planCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7,schemaPath:"#/properties/codeMap/items/required",keyword:"required",params:{missingProperty: "planCode"}});
errors++;
}
if(data121.exact === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7,schemaPath:"#/properties/codeMap/items/required",keyword:"required",params:{missingProperty: "exact"}});
errors++;
}
for(const key8 in data121){
if(!((((key8 === "surveyCode") || (key8 === "planCode")) || (key8 === "exact")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7,schemaPath:"#/properties/codeMap/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data121.surveyCode !== undefined){
let data122 = data121.surveyCode;
if(typeof data122 === "string"){
if(!pattern79.test(data122)){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7+"/surveyCode",schemaPath:"#/properties/codeMap/items/properties/surveyCode/pattern",keyword:"pattern",params:{pattern: "^\\d{2,6}[A-Z]?\\d?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7+"/surveyCode",schemaPath:"#/properties/codeMap/items/properties/surveyCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data121.planCode !== undefined){
let data123 = data121.planCode;
if(typeof data123 === "string"){
if(!pattern76.test(data123)){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7+"/planCode",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7+"/planCode",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data121.exact !== undefined){
if(typeof data121.exact !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7+"/exact",schemaPath:"#/properties/codeMap/items/properties/exact/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codeMap/" + i7,schemaPath:"#/properties/codeMap/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codeMap",schemaPath:"#/properties/codeMap/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mixedUse !== undefined){
let data125 = data.mixedUse;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.positive === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse",schemaPath:"#/properties/mixedUse/required",keyword:"required",params:{missingProperty: "positive"}});
errors++;
}
if(data125.negative === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse",schemaPath:"#/properties/mixedUse/required",keyword:"required",params:{missingProperty: "negative"}});
errors++;
}
for(const key9 in data125){
if(!((((key9 === "positive") || (key9 === "negative")) || (key9 === "partitionRules")) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse",schemaPath:"#/properties/mixedUse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data125.positive !== undefined){
let data126 = data125.positive;
if(Array.isArray(data126)){
const len8 = data126.length;
for(let i8=0; i8<len8; i8++){
let data127 = data126[i8];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.main === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8,schemaPath:"#/properties/mixedUse/properties/positive/items/required",keyword:"required",params:{missingProperty: "main"}});
errors++;
}
if(data127.secondary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8,schemaPath:"#/properties/mixedUse/properties/positive/items/required",keyword:"required",params:{missingProperty: "secondary"}});
errors++;
}
if(data127.capPct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8,schemaPath:"#/properties/mixedUse/properties/positive/items/required",keyword:"required",params:{missingProperty: "capPct"}});
errors++;
}
for(const key10 in data127){
if(!((((key10 === "main") || (key10 === "secondary")) || (key10 === "capPct")) || (pattern4.test(key10)))){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8,schemaPath:"#/properties/mixedUse/properties/positive/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data127.main !== undefined){
let data128 = data127.main;
if(typeof data128 === "string"){
if(!pattern76.test(data128)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/main",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/main",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data127.secondary !== undefined){
let data129 = data127.secondary;
if(typeof data129 === "string"){
if(!pattern76.test(data129)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/secondary",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/secondary",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data127.capPct !== undefined){
let data130 = data127.capPct;
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 100 || isNaN(data130)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/capPct",schemaPath:"#/properties/mixedUse/properties/positive/items/properties/capPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data130 < 0 || isNaN(data130)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/capPct",schemaPath:"#/properties/mixedUse/properties/positive/items/properties/capPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8+"/capPct",schemaPath:"#/properties/mixedUse/properties/positive/items/properties/capPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive/" + i8,schemaPath:"#/properties/mixedUse/properties/positive/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/positive",schemaPath:"#/properties/mixedUse/properties/positive/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data125.negative !== undefined){
let data131 = data125.negative;
if(Array.isArray(data131)){
const len9 = data131.length;
for(let i9=0; i9<len9; i9++){
let data132 = data131[i9];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.a === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9,schemaPath:"#/properties/mixedUse/properties/negative/items/required",keyword:"required",params:{missingProperty: "a"}});
errors++;
}
if(data132.b === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9,schemaPath:"#/properties/mixedUse/properties/negative/items/required",keyword:"required",params:{missingProperty: "b"}});
errors++;
}
if(data132.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9,schemaPath:"#/properties/mixedUse/properties/negative/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key11 in data132){
if(!((((key11 === "a") || (key11 === "b")) || (key11 === "reason")) || (pattern4.test(key11)))){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9,schemaPath:"#/properties/mixedUse/properties/negative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data132.a !== undefined){
let data133 = data132.a;
if(typeof data133 === "string"){
if(!pattern76.test(data133)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/a",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/a",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data132.b !== undefined){
let data134 = data132.b;
if(typeof data134 === "string"){
if(!pattern76.test(data134)){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/b",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/b",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data132.reason !== undefined){
let data135 = data132.reason;
if(typeof data135 === "string"){
if(func2(data135) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/reason",schemaPath:"#/properties/mixedUse/properties/negative/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data135) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/reason",schemaPath:"#/properties/mixedUse/properties/negative/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9+"/reason",schemaPath:"#/properties/mixedUse/properties/negative/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative/" + i9,schemaPath:"#/properties/mixedUse/properties/negative/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/negative",schemaPath:"#/properties/mixedUse/properties/negative/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data125.partitionRules !== undefined){
let data136 = data125.partitionRules;
if(typeof data136 === "string"){
if(func2(data136) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/partitionRules",schemaPath:"#/properties/mixedUse/properties/partitionRules/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse/partitionRules",schemaPath:"#/properties/mixedUse/properties/partitionRules/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mixedUse",schemaPath:"#/properties/mixedUse/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.useConversion !== undefined){
let data137 = data.useConversion;
if(Array.isArray(data137)){
const len10 = data137.length;
for(let i10=0; i10<len10; i10++){
let data138 = data137[i10];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data138.conditions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/required",keyword:"required",params:{missingProperty: "conditions"}});
errors++;
}
if(data138.procedure === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/required",keyword:"required",params:{missingProperty: "procedure"}});
errors++;
}
if(data138.priceRule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/required",keyword:"required",params:{missingProperty: "priceRule"}});
errors++;
}
for(const key12 in data138){
if(!(((((key12 === "path") || (key12 === "conditions")) || (key12 === "procedure")) || (key12 === "priceRule")) || (pattern4.test(key12)))){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data138.path !== undefined){
let data139 = data138.path;
if(typeof data139 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/path",schemaPath:"#/properties/useConversion/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data139 === "工改工") || (data139 === "工改商")) || (data139 === "工改住"))){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/path",schemaPath:"#/properties/useConversion/items/properties/path/enum",keyword:"enum",params:{allowedValues: schema58.properties.useConversion.items.properties.path.enum}});
errors++;
}
}
if(data138.conditions !== undefined){
let data140 = data138.conditions;
if(Array.isArray(data140)){
const len11 = data140.length;
for(let i11=0; i11<len11; i11++){
let data141 = data140[i11];
if(typeof data141 === "string"){
if(func2(data141) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/conditions/" + i11,schemaPath:"#/properties/useConversion/items/properties/conditions/items/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data141) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/conditions/" + i11,schemaPath:"#/properties/useConversion/items/properties/conditions/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/conditions/" + i11,schemaPath:"#/properties/useConversion/items/properties/conditions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/conditions",schemaPath:"#/properties/useConversion/items/properties/conditions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data138.procedure !== undefined){
let data142 = data138.procedure;
if(typeof data142 === "string"){
if(func2(data142) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/procedure",schemaPath:"#/properties/useConversion/items/properties/procedure/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data142) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/procedure",schemaPath:"#/properties/useConversion/items/properties/procedure/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/procedure",schemaPath:"#/properties/useConversion/items/properties/procedure/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data138.priceRule !== undefined){
let data143 = data138.priceRule;
if(typeof data143 === "string"){
if(func2(data143) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/priceRule",schemaPath:"#/properties/useConversion/items/properties/priceRule/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data143) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/priceRule",schemaPath:"#/properties/useConversion/items/properties/priceRule/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10+"/priceRule",schemaPath:"#/properties/useConversion/items/properties/priceRule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion/" + i10,schemaPath:"#/properties/useConversion/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/useConversion",schemaPath:"#/properties/useConversion/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.adjustmentPaths !== undefined){
let data144 = data.adjustmentPaths;
if(Array.isArray(data144)){
const len12 = data144.length;
for(let i12=0; i12<len12; i12++){
let data145 = data144[i12];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.case === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/required",keyword:"required",params:{missingProperty: "case"}});
errors++;
}
if(data145.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data145.basis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/required",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data145.steps === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/required",keyword:"required",params:{missingProperty: "steps"}});
errors++;
}
for(const key13 in data145){
if(!(((((key13 === "case") || (key13 === "path")) || (key13 === "basis")) || (key13 === "steps")) || (pattern4.test(key13)))){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data145.case !== undefined){
let data146 = data145.case;
if(typeof data146 === "string"){
if(func2(data146) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/case",schemaPath:"#/properties/adjustmentPaths/items/properties/case/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data146) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/case",schemaPath:"#/properties/adjustmentPaths/items/properties/case/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/case",schemaPath:"#/properties/adjustmentPaths/items/properties/case/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data145.path !== undefined){
let data147 = data145.path;
if(typeof data147 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/path",schemaPath:"#/properties/adjustmentPaths/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data147 === "full") || (data147 === "simplified"))){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/path",schemaPath:"#/properties/adjustmentPaths/items/properties/path/enum",keyword:"enum",params:{allowedValues: schema58.properties.adjustmentPaths.items.properties.path.enum}});
errors++;
}
}
if(data145.basis !== undefined){
let data148 = data145.basis;
if(typeof data148 === "string"){
if(func2(data148) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/basis",schemaPath:"#/properties/adjustmentPaths/items/properties/basis/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data148) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/basis",schemaPath:"#/properties/adjustmentPaths/items/properties/basis/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/basis",schemaPath:"#/properties/adjustmentPaths/items/properties/basis/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data145.steps !== undefined){
let data149 = data145.steps;
if(Array.isArray(data149)){
const len13 = data149.length;
for(let i13=0; i13<len13; i13++){
let data150 = data149[i13];
if(typeof data150 === "string"){
if(func2(data150) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/steps/" + i13,schemaPath:"#/properties/adjustmentPaths/items/properties/steps/items/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data150) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/steps/" + i13,schemaPath:"#/properties/adjustmentPaths/items/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/steps/" + i13,schemaPath:"#/properties/adjustmentPaths/items/properties/steps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12+"/steps",schemaPath:"#/properties/adjustmentPaths/items/properties/steps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths/" + i12,schemaPath:"#/properties/adjustmentPaths/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustmentPaths",schemaPath:"#/properties/adjustmentPaths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_parcelInventory = validate98;
const schema110 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"parcelInventory"},"id":{"type":"string","pattern":"^INV-[A-Z]{2}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"parcels":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^P-[A-Z]{2}-\\d{2}-\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":60},"pilotArea":{"$ref":"#/$defs/pilotArea"},"districtCode":{"$ref":"#/$defs/districtCode"},"street":{"type":"string","minLength":1,"maxLength":40},"surveyYear":{"type":"integer","minimum":2000,"maximum":2100},"surveyPolygonNo":{"type":"string","minLength":1,"maxLength":40},"cadastreNos":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"areaM2":{"type":"number","exclusiveMinimum":0},"areaMethod":{"type":"string","enum":["ellipsoid2000","planar","registered"]},"registeredAreaM2":{"type":"number","minimum":0},"approvedAreaM2":{"type":"number","minimum":0},"ownerType":{"type":"string","enum":["国有","集体","混合"]},"rightHolder":{"type":"string","minLength":1,"maxLength":80},"actualUser":{"type":"string","minLength":1,"maxLength":80},"rightType":{"type":"string","enum":["出让","划拨","租赁","作价","集体"]},"titleNo":{"type":"string","minLength":1,"maxLength":60},"titleDate":{"$ref":"#/$defs/date"},"ownershipDispute":{"type":"boolean"},"currentSurveyCode":{"type":"string","pattern":"^\\d{2,6}[A-Z]?\\d?$"},"currentUseCode":{"$ref":"#/$defs/landUseCode"},"currentUse":{"type":"string","minLength":1,"maxLength":40},"planUseCode":{"$ref":"#/$defs/landUseCode"},"planUse":{"type":"string","minLength":1,"maxLength":40},"useStatus":{"type":"string","enum":["在用","闲置","空置","停产","批而未供","供而未用"]},"industry":{"type":"string","pattern":"^[A-Z]?\\d{2,4}$"},"currentGfaM2":{"type":"number","minimum":0},"footprintM2":{"type":"number","minimum":0},"farCurrent":{"type":"number","minimum":0},"densityCurrentPct":{"type":"number","minimum":0,"maximum":100},"investPerMuWan":{"type":"number","minimum":0},"outputPerMuWan":{"type":"number","minimum":0},"taxPerMuWan":{"type":"number","minimum":0},"employees":{"type":"integer","minimum":0},"lowEffType":{"$ref":"#/$defs/lowEffType"},"evidence":{"type":"array","items":{"type":"object","properties":{"criterionId":{"type":"string","minLength":1,"maxLength":40},"value":{"type":["number","string","boolean"]},"unit":{"$ref":"#/$defs/measureUnit"},"source":{"type":"string","minLength":1,"maxLength":80},"date":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["criterionId","value","source","date"]}},"verdict":{"type":"string","enum":["identified","notIdentified","suspended"]},"identifiedDate":{"$ref":"#/$defs/date"},"legacy":{"type":"boolean"},"urbanVillage":{"type":"boolean"},"renewalMode":{"$ref":"#/$defs/renewalMode"},"progress":{"type":"string","enum":["待启动","实施中","已完成"]},"shares":{"type":"object","properties":{"udb":{"type":"number","minimum":0,"maximum":100},"permanentFarmland":{"type":"number","minimum":0,"maximum":100},"ecoRedline":{"type":"number","minimum":0,"maximum":100},"natureCore":{"type":"number","minimum":0,"maximum":100},"natureGeneral":{"type":"number","minimum":0,"maximum":100},"industrialLine":{"type":"number","minimum":0,"maximum":100}},"patternProperties":{"^x-":{}},"additionalProperties":false},"relocationPlanned":{"type":"boolean"},"planConformityRef":{"type":"string","minLength":1,"maxLength":80},"implementYear":{"$ref":"#/$defs/year"},"unitRef":{"type":"string","minLength":1},"outsideUnitReason":{"type":"string","minLength":1,"maxLength":200},"databaseStatus":{"type":"string","enum":["inDatabase","pending"]},"oneMapId":{"type":"string","minLength":1,"maxLength":40},"lastReviewed":{"$ref":"#/$defs/date"},"notes":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","pilotArea","districtCode","street","areaM2","areaMethod","ownerType","rightHolder","ownershipDispute","currentUseCode","currentUse","planUseCode","useStatus","currentGfaM2","lowEffType","evidence","verdict","legacy","renewalMode","progress","implementYear","databaseStatus","lastReviewed"]}},"legacyRegister":{"type":"object","properties":{"closure":{"type":"object","properties":{"date":{"$ref":"#/$defs/date"},"count":{"type":"integer","minimum":0},"areaM2":{"type":"number","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","count","areaM2","sha256"]},"entries":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^LEG-\\d{4}$"},"parcelRef":{"type":"string","minLength":1},"areaM2":{"type":"number","exclusiveMinimum":0},"legacyClass":{"type":"string","minLength":1,"maxLength":60},"surveyEvidence":{"type":"array","items":{"type":"object","properties":{"survey":{"type":"string","minLength":1,"maxLength":40},"year":{"type":"integer","minimum":1984},"class":{"type":"string","minLength":1,"maxLength":40},"sharePct":{"type":"number","minimum":0,"maximum":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["survey","year","class","sharePct"]}},"disposalPath":{"type":"string","minLength":1,"maxLength":100},"disposalStatus":{"type":"string","enum":["pending","ongoing","finished"]},"steps":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"finishedDate":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","areaM2"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["entries"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","parcels"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"districtCode":{"type":"string","pattern":"^\\d{6}$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"landUseCode":{"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"},"lowEffType":{"type":"string","enum":["低效工矿","低效居住","低效商服","低效设施","低效村庄"]},"measureUnit":{"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]},"pilotArea":{"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]},"renewalMode":{"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}},"year":{"type":"integer","minimum":2025,"maximum":2030}},"$id":"urn:plansmith:parcelInventory"};
const schema111 = {"type":"string","const":"redev/v1"};
const schema112 = {"type":"string","minLength":2,"maxLength":80};
const schema113 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema114 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema115 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema116 = {"type":"string","minLength":1,"maxLength":100};
const schema117 = {"type":"string","minLength":1,"maxLength":100};
const schema118 = {"type":"string","minLength":1,"maxLength":100};
const schema119 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema120 = {"type":"boolean"};
const schema121 = {"type":"string","enum":["public","internal","restricted"]};
const schema124 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema125 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema126 = {"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]};
const schema127 = {"type":"string","pattern":"^\\d{6}$"};
const schema128 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema129 = {"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"};
const schema131 = {"type":"string","enum":["低效工矿","低效居住","低效商服","低效设施","低效村庄"]};
const schema132 = {"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]};
const schema135 = {"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]};
const schema136 = {"type":"integer","minimum":2025,"maximum":2030};
const pattern91 = new RegExp("^INV-[A-Z]{2}$", "u");
const pattern103 = new RegExp("^P-[A-Z]{2}-\\d{2}-\\d{2}$", "u");
const pattern109 = new RegExp("^[A-Z]?\\d{2,4}$", "u");
const pattern118 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern120 = new RegExp("^LEG-\\d{4}$", "u");
const schema122 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema123 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema123.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:parcelInventory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.parcels === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parcels"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema110.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("parcelInventory" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "parcelInventory"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern91.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^INV-[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema114.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema121.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate99(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parcels !== undefined){
let data29 = data.parcels;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data30.pilotArea === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "pilotArea"}});
errors++;
}
if(data30.districtCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "districtCode"}});
errors++;
}
if(data30.street === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "street"}});
errors++;
}
if(data30.areaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "areaM2"}});
errors++;
}
if(data30.areaMethod === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "areaMethod"}});
errors++;
}
if(data30.ownerType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "ownerType"}});
errors++;
}
if(data30.rightHolder === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "rightHolder"}});
errors++;
}
if(data30.ownershipDispute === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "ownershipDispute"}});
errors++;
}
if(data30.currentUseCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "currentUseCode"}});
errors++;
}
if(data30.currentUse === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "currentUse"}});
errors++;
}
if(data30.planUseCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "planUseCode"}});
errors++;
}
if(data30.useStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "useStatus"}});
errors++;
}
if(data30.currentGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "currentGfaM2"}});
errors++;
}
if(data30.lowEffType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "lowEffType"}});
errors++;
}
if(data30.evidence === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "evidence"}});
errors++;
}
if(data30.verdict === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "verdict"}});
errors++;
}
if(data30.legacy === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "legacy"}});
errors++;
}
if(data30.renewalMode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "renewalMode"}});
errors++;
}
if(data30.progress === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "progress"}});
errors++;
}
if(data30.implementYear === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "implementYear"}});
errors++;
}
if(data30.databaseStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "databaseStatus"}});
errors++;
}
if(data30.lastReviewed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/required",keyword:"required",params:{missingProperty: "lastReviewed"}});
errors++;
}
for(const key3 in data30){
if(!((func1.call(schema110.properties.parcels.items.properties, key3)) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(!pattern103.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/id",schemaPath:"#/properties/parcels/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^P-[A-Z]{2}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/id",schemaPath:"#/properties/parcels/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.name !== undefined){
let data32 = data30.name;
if(typeof data32 === "string"){
if(func2(data32) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/name",schemaPath:"#/properties/parcels/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data32) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/name",schemaPath:"#/properties/parcels/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/name",schemaPath:"#/properties/parcels/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.pilotArea !== undefined){
let data33 = data30.pilotArea;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/pilotArea",schemaPath:"#/$defs/pilotArea/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data33 === "向阳区") || (data33 === "前进区")) || (data33 === "东风区")) || (data33 === "郊区")) || (data33 === "佳木斯高新区")) || (data33 === "国家农高区"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/pilotArea",schemaPath:"#/$defs/pilotArea/enum",keyword:"enum",params:{allowedValues: schema126.enum}});
errors++;
}
}
if(data30.districtCode !== undefined){
let data34 = data30.districtCode;
if(typeof data34 === "string"){
if(!pattern17.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/districtCode",schemaPath:"#/$defs/districtCode/pattern",keyword:"pattern",params:{pattern: "^\\d{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/districtCode",schemaPath:"#/$defs/districtCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.street !== undefined){
let data35 = data30.street;
if(typeof data35 === "string"){
if(func2(data35) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/street",schemaPath:"#/properties/parcels/items/properties/street/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/street",schemaPath:"#/properties/parcels/items/properties/street/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/street",schemaPath:"#/properties/parcels/items/properties/street/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.surveyYear !== undefined){
let data36 = data30.surveyYear;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyYear",schemaPath:"#/properties/parcels/items/properties/surveyYear/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 2100 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyYear",schemaPath:"#/properties/parcels/items/properties/surveyYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data36 < 2000 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyYear",schemaPath:"#/properties/parcels/items/properties/surveyYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}});
errors++;
}
}
}
if(data30.surveyPolygonNo !== undefined){
let data37 = data30.surveyPolygonNo;
if(typeof data37 === "string"){
if(func2(data37) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyPolygonNo",schemaPath:"#/properties/parcels/items/properties/surveyPolygonNo/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyPolygonNo",schemaPath:"#/properties/parcels/items/properties/surveyPolygonNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/surveyPolygonNo",schemaPath:"#/properties/parcels/items/properties/surveyPolygonNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.cadastreNos !== undefined){
let data38 = data30.cadastreNos;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(typeof data39 === "string"){
if(func2(data39) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/cadastreNos/" + i3,schemaPath:"#/properties/parcels/items/properties/cadastreNos/items/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data39) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/cadastreNos/" + i3,schemaPath:"#/properties/parcels/items/properties/cadastreNos/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/cadastreNos/" + i3,schemaPath:"#/properties/parcels/items/properties/cadastreNos/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/cadastreNos",schemaPath:"#/properties/parcels/items/properties/cadastreNos/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data30.areaM2 !== undefined){
let data40 = data30.areaM2;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 <= 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/areaM2",schemaPath:"#/properties/parcels/items/properties/areaM2/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/areaM2",schemaPath:"#/properties/parcels/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.areaMethod !== undefined){
let data41 = data30.areaMethod;
if(typeof data41 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/areaMethod",schemaPath:"#/properties/parcels/items/properties/areaMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data41 === "ellipsoid2000") || (data41 === "planar")) || (data41 === "registered"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/areaMethod",schemaPath:"#/properties/parcels/items/properties/areaMethod/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.areaMethod.enum}});
errors++;
}
}
if(data30.registeredAreaM2 !== undefined){
let data42 = data30.registeredAreaM2;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/registeredAreaM2",schemaPath:"#/properties/parcels/items/properties/registeredAreaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/registeredAreaM2",schemaPath:"#/properties/parcels/items/properties/registeredAreaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.approvedAreaM2 !== undefined){
let data43 = data30.approvedAreaM2;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/approvedAreaM2",schemaPath:"#/properties/parcels/items/properties/approvedAreaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/approvedAreaM2",schemaPath:"#/properties/parcels/items/properties/approvedAreaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.ownerType !== undefined){
let data44 = data30.ownerType;
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/ownerType",schemaPath:"#/properties/parcels/items/properties/ownerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data44 === "国有") || (data44 === "集体")) || (data44 === "混合"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/ownerType",schemaPath:"#/properties/parcels/items/properties/ownerType/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.ownerType.enum}});
errors++;
}
}
if(data30.rightHolder !== undefined){
let data45 = data30.rightHolder;
if(typeof data45 === "string"){
if(func2(data45) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/rightHolder",schemaPath:"#/properties/parcels/items/properties/rightHolder/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/rightHolder",schemaPath:"#/properties/parcels/items/properties/rightHolder/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/rightHolder",schemaPath:"#/properties/parcels/items/properties/rightHolder/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.actualUser !== undefined){
let data46 = data30.actualUser;
if(typeof data46 === "string"){
if(func2(data46) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/actualUser",schemaPath:"#/properties/parcels/items/properties/actualUser/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data46) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/actualUser",schemaPath:"#/properties/parcels/items/properties/actualUser/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/actualUser",schemaPath:"#/properties/parcels/items/properties/actualUser/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.rightType !== undefined){
let data47 = data30.rightType;
if(typeof data47 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/rightType",schemaPath:"#/properties/parcels/items/properties/rightType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data47 === "出让") || (data47 === "划拨")) || (data47 === "租赁")) || (data47 === "作价")) || (data47 === "集体"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/rightType",schemaPath:"#/properties/parcels/items/properties/rightType/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.rightType.enum}});
errors++;
}
}
if(data30.titleNo !== undefined){
let data48 = data30.titleNo;
if(typeof data48 === "string"){
if(func2(data48) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/titleNo",schemaPath:"#/properties/parcels/items/properties/titleNo/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/titleNo",schemaPath:"#/properties/parcels/items/properties/titleNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/titleNo",schemaPath:"#/properties/parcels/items/properties/titleNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.titleDate !== undefined){
let data49 = data30.titleDate;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/titleDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/titleDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.ownershipDispute !== undefined){
if(typeof data30.ownershipDispute !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/ownershipDispute",schemaPath:"#/properties/parcels/items/properties/ownershipDispute/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.currentSurveyCode !== undefined){
let data51 = data30.currentSurveyCode;
if(typeof data51 === "string"){
if(!pattern79.test(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentSurveyCode",schemaPath:"#/properties/parcels/items/properties/currentSurveyCode/pattern",keyword:"pattern",params:{pattern: "^\\d{2,6}[A-Z]?\\d?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentSurveyCode",schemaPath:"#/properties/parcels/items/properties/currentSurveyCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.currentUseCode !== undefined){
let data52 = data30.currentUseCode;
if(typeof data52 === "string"){
if(!pattern76.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentUseCode",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentUseCode",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.currentUse !== undefined){
let data53 = data30.currentUse;
if(typeof data53 === "string"){
if(func2(data53) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentUse",schemaPath:"#/properties/parcels/items/properties/currentUse/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentUse",schemaPath:"#/properties/parcels/items/properties/currentUse/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentUse",schemaPath:"#/properties/parcels/items/properties/currentUse/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.planUseCode !== undefined){
let data54 = data30.planUseCode;
if(typeof data54 === "string"){
if(!pattern76.test(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planUseCode",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planUseCode",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.planUse !== undefined){
let data55 = data30.planUse;
if(typeof data55 === "string"){
if(func2(data55) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planUse",schemaPath:"#/properties/parcels/items/properties/planUse/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data55) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planUse",schemaPath:"#/properties/parcels/items/properties/planUse/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planUse",schemaPath:"#/properties/parcels/items/properties/planUse/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.useStatus !== undefined){
let data56 = data30.useStatus;
if(typeof data56 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/useStatus",schemaPath:"#/properties/parcels/items/properties/useStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data56 === "在用") || (data56 === "闲置")) || (data56 === "空置")) || (data56 === "停产")) || (data56 === "批而未供")) || (data56 === "供而未用"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/useStatus",schemaPath:"#/properties/parcels/items/properties/useStatus/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.useStatus.enum}});
errors++;
}
}
if(data30.industry !== undefined){
let data57 = data30.industry;
if(typeof data57 === "string"){
if(!pattern109.test(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/industry",schemaPath:"#/properties/parcels/items/properties/industry/pattern",keyword:"pattern",params:{pattern: "^[A-Z]?\\d{2,4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/industry",schemaPath:"#/properties/parcels/items/properties/industry/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.currentGfaM2 !== undefined){
let data58 = data30.currentGfaM2;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentGfaM2",schemaPath:"#/properties/parcels/items/properties/currentGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/currentGfaM2",schemaPath:"#/properties/parcels/items/properties/currentGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.footprintM2 !== undefined){
let data59 = data30.footprintM2;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/footprintM2",schemaPath:"#/properties/parcels/items/properties/footprintM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/footprintM2",schemaPath:"#/properties/parcels/items/properties/footprintM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.farCurrent !== undefined){
let data60 = data30.farCurrent;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/farCurrent",schemaPath:"#/properties/parcels/items/properties/farCurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/farCurrent",schemaPath:"#/properties/parcels/items/properties/farCurrent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.densityCurrentPct !== undefined){
let data61 = data30.densityCurrentPct;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 100 || isNaN(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/densityCurrentPct",schemaPath:"#/properties/parcels/items/properties/densityCurrentPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data61 < 0 || isNaN(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/densityCurrentPct",schemaPath:"#/properties/parcels/items/properties/densityCurrentPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/densityCurrentPct",schemaPath:"#/properties/parcels/items/properties/densityCurrentPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.investPerMuWan !== undefined){
let data62 = data30.investPerMuWan;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/investPerMuWan",schemaPath:"#/properties/parcels/items/properties/investPerMuWan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/investPerMuWan",schemaPath:"#/properties/parcels/items/properties/investPerMuWan/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.outputPerMuWan !== undefined){
let data63 = data30.outputPerMuWan;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/outputPerMuWan",schemaPath:"#/properties/parcels/items/properties/outputPerMuWan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/outputPerMuWan",schemaPath:"#/properties/parcels/items/properties/outputPerMuWan/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.taxPerMuWan !== undefined){
let data64 = data30.taxPerMuWan;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/taxPerMuWan",schemaPath:"#/properties/parcels/items/properties/taxPerMuWan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/taxPerMuWan",schemaPath:"#/properties/parcels/items/properties/taxPerMuWan/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.employees !== undefined){
let data65 = data30.employees;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/employees",schemaPath:"#/properties/parcels/items/properties/employees/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/employees",schemaPath:"#/properties/parcels/items/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data30.lowEffType !== undefined){
let data66 = data30.lowEffType;
if(typeof data66 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/lowEffType",schemaPath:"#/$defs/lowEffType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data66 === "低效工矿") || (data66 === "低效居住")) || (data66 === "低效商服")) || (data66 === "低效设施")) || (data66 === "低效村庄"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/lowEffType",schemaPath:"#/$defs/lowEffType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data30.evidence !== undefined){
let data67 = data30.evidence;
if(Array.isArray(data67)){
const len4 = data67.length;
for(let i4=0; i4<len4; i4++){
let data68 = data67[i4];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.criterionId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "criterionId"}});
errors++;
}
if(data68.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data68.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data68.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key4 in data68){
if(!((((((key4 === "criterionId") || (key4 === "value")) || (key4 === "unit")) || (key4 === "source")) || (key4 === "date")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data68.criterionId !== undefined){
let data69 = data68.criterionId;
if(typeof data69 === "string"){
if(func2(data69) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/criterionId",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/criterionId/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data69) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/criterionId",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/criterionId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/criterionId",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/criterionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.value !== undefined){
let data70 = data68.value;
if(((!((typeof data70 == "number") && (isFinite(data70)))) && (typeof data70 !== "string")) && (typeof data70 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/value",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/value/type",keyword:"type",params:{type: schema110.properties.parcels.items.properties.evidence.items.properties.value.type}});
errors++;
}
}
if(data68.unit !== undefined){
let data71 = data68.unit;
if(typeof data71 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data71 === "ha") || (data71 === "m2")) || (data71 === "mu")) || (data71 === "wan")) || (data71 === "pct")) || (data71 === "far")) || (data71 === "count")) || (data71 === "people")) || (data71 === "m")) || (data71 === "t")) || (data71 === "year")) || (data71 === "month")) || (data71 === "day")) || (data71 === "date")) || (data71 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema132.enum}});
errors++;
}
}
if(data68.source !== undefined){
let data72 = data68.source;
if(typeof data72 === "string"){
if(func2(data72) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/source",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data72) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/source",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/source/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/source",schemaPath:"#/properties/parcels/items/properties/evidence/items/properties/source/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.date !== undefined){
let data73 = data68.date;
if(typeof data73 === "string"){
if(!pattern7.test(data73)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence/" + i4,schemaPath:"#/properties/parcels/items/properties/evidence/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/evidence",schemaPath:"#/properties/parcels/items/properties/evidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data30.verdict !== undefined){
let data74 = data30.verdict;
if(typeof data74 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/verdict",schemaPath:"#/properties/parcels/items/properties/verdict/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data74 === "identified") || (data74 === "notIdentified")) || (data74 === "suspended"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/verdict",schemaPath:"#/properties/parcels/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.verdict.enum}});
errors++;
}
}
if(data30.identifiedDate !== undefined){
let data75 = data30.identifiedDate;
if(typeof data75 === "string"){
if(!pattern7.test(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/identifiedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/identifiedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.legacy !== undefined){
if(typeof data30.legacy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/legacy",schemaPath:"#/properties/parcels/items/properties/legacy/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.urbanVillage !== undefined){
if(typeof data30.urbanVillage !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/urbanVillage",schemaPath:"#/properties/parcels/items/properties/urbanVillage/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.renewalMode !== undefined){
let data78 = data30.renewalMode;
if(typeof data78 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/renewalMode",schemaPath:"#/$defs/renewalMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data78 === "政府收储再开发") || (data78 === "自主改造")) || (data78 === "市场主体参与")) || (data78 === "集体整治入市")) || (data78 === "综合整治")) || (data78 === "司法处置再开发")) || (data78 === "腾退复垦")) || (data78 === "腾退复绿"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/renewalMode",schemaPath:"#/$defs/renewalMode/enum",keyword:"enum",params:{allowedValues: schema135.enum}});
errors++;
}
}
if(data30.progress !== undefined){
let data79 = data30.progress;
if(typeof data79 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/progress",schemaPath:"#/properties/parcels/items/properties/progress/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data79 === "待启动") || (data79 === "实施中")) || (data79 === "已完成"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/progress",schemaPath:"#/properties/parcels/items/properties/progress/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.progress.enum}});
errors++;
}
}
if(data30.shares !== undefined){
let data80 = data30.shares;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key5 in data80){
if(!(((((((key5 === "udb") || (key5 === "permanentFarmland")) || (key5 === "ecoRedline")) || (key5 === "natureCore")) || (key5 === "natureGeneral")) || (key5 === "industrialLine")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares",schemaPath:"#/properties/parcels/items/properties/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data80.udb !== undefined){
let data81 = data80.udb;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 100 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/udb",schemaPath:"#/properties/parcels/items/properties/shares/properties/udb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data81 < 0 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/udb",schemaPath:"#/properties/parcels/items/properties/shares/properties/udb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/udb",schemaPath:"#/properties/parcels/items/properties/shares/properties/udb/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data80.permanentFarmland !== undefined){
let data82 = data80.permanentFarmland;
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 100 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/permanentFarmland",schemaPath:"#/properties/parcels/items/properties/shares/properties/permanentFarmland/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data82 < 0 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/permanentFarmland",schemaPath:"#/properties/parcels/items/properties/shares/properties/permanentFarmland/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/permanentFarmland",schemaPath:"#/properties/parcels/items/properties/shares/properties/permanentFarmland/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data80.ecoRedline !== undefined){
let data83 = data80.ecoRedline;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 100 || isNaN(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/ecoRedline",schemaPath:"#/properties/parcels/items/properties/shares/properties/ecoRedline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data83 < 0 || isNaN(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/ecoRedline",schemaPath:"#/properties/parcels/items/properties/shares/properties/ecoRedline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/ecoRedline",schemaPath:"#/properties/parcels/items/properties/shares/properties/ecoRedline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data80.natureCore !== undefined){
let data84 = data80.natureCore;
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 100 || isNaN(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureCore",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureCore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data84 < 0 || isNaN(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureCore",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureCore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureCore",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureCore/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data80.natureGeneral !== undefined){
let data85 = data80.natureGeneral;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 100 || isNaN(data85)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureGeneral",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureGeneral/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data85 < 0 || isNaN(data85)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureGeneral",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureGeneral/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/natureGeneral",schemaPath:"#/properties/parcels/items/properties/shares/properties/natureGeneral/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data80.industrialLine !== undefined){
let data86 = data80.industrialLine;
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 100 || isNaN(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/industrialLine",schemaPath:"#/properties/parcels/items/properties/shares/properties/industrialLine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data86 < 0 || isNaN(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/industrialLine",schemaPath:"#/properties/parcels/items/properties/shares/properties/industrialLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares/industrialLine",schemaPath:"#/properties/parcels/items/properties/shares/properties/industrialLine/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/shares",schemaPath:"#/properties/parcels/items/properties/shares/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data30.relocationPlanned !== undefined){
if(typeof data30.relocationPlanned !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/relocationPlanned",schemaPath:"#/properties/parcels/items/properties/relocationPlanned/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.planConformityRef !== undefined){
let data88 = data30.planConformityRef;
if(typeof data88 === "string"){
if(func2(data88) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planConformityRef",schemaPath:"#/properties/parcels/items/properties/planConformityRef/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data88) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planConformityRef",schemaPath:"#/properties/parcels/items/properties/planConformityRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/planConformityRef",schemaPath:"#/properties/parcels/items/properties/planConformityRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.implementYear !== undefined){
let data89 = data30.implementYear;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/implementYear",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 2030 || isNaN(data89)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/implementYear",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data89 < 2025 || isNaN(data89)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/implementYear",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
if(data30.unitRef !== undefined){
let data90 = data30.unitRef;
if(typeof data90 === "string"){
if(func2(data90) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/unitRef",schemaPath:"#/properties/parcels/items/properties/unitRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/unitRef",schemaPath:"#/properties/parcels/items/properties/unitRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.outsideUnitReason !== undefined){
let data91 = data30.outsideUnitReason;
if(typeof data91 === "string"){
if(func2(data91) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/outsideUnitReason",schemaPath:"#/properties/parcels/items/properties/outsideUnitReason/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data91) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/outsideUnitReason",schemaPath:"#/properties/parcels/items/properties/outsideUnitReason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/outsideUnitReason",schemaPath:"#/properties/parcels/items/properties/outsideUnitReason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.databaseStatus !== undefined){
let data92 = data30.databaseStatus;
if(typeof data92 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/databaseStatus",schemaPath:"#/properties/parcels/items/properties/databaseStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data92 === "inDatabase") || (data92 === "pending"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/databaseStatus",schemaPath:"#/properties/parcels/items/properties/databaseStatus/enum",keyword:"enum",params:{allowedValues: schema110.properties.parcels.items.properties.databaseStatus.enum}});
errors++;
}
}
if(data30.oneMapId !== undefined){
let data93 = data30.oneMapId;
if(typeof data93 === "string"){
if(func2(data93) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/oneMapId",schemaPath:"#/properties/parcels/items/properties/oneMapId/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data93) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/oneMapId",schemaPath:"#/properties/parcels/items/properties/oneMapId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/oneMapId",schemaPath:"#/properties/parcels/items/properties/oneMapId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.lastReviewed !== undefined){
let data94 = data30.lastReviewed;
if(typeof data94 === "string"){
if(!pattern7.test(data94)){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/lastReviewed",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/lastReviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.notes !== undefined){
let data95 = data30.notes;
if(typeof data95 === "string"){
if(func2(data95) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/notes",schemaPath:"#/properties/parcels/items/properties/notes/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data95) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/notes",schemaPath:"#/properties/parcels/items/properties/notes/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2+"/notes",schemaPath:"#/properties/parcels/items/properties/notes/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels/" + i2,schemaPath:"#/properties/parcels/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcels",schemaPath:"#/properties/parcels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.legacyRegister !== undefined){
let data96 = data.legacyRegister;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.entries === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister",schemaPath:"#/properties/legacyRegister/required",keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
for(const key6 in data96){
if(!(((key6 === "closure") || (key6 === "entries")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister",schemaPath:"#/properties/legacyRegister/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data96.closure !== undefined){
let data97 = data96.closure;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data97.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/required",keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data97.areaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/required",keyword:"required",params:{missingProperty: "areaM2"}});
errors++;
}
if(data97.sha256 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/required",keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
for(const key7 in data97){
if(!(((((key7 === "date") || (key7 === "count")) || (key7 === "areaM2")) || (key7 === "sha256")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data97.date !== undefined){
let data98 = data97.date;
if(typeof data98 === "string"){
if(!pattern7.test(data98)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data97.count !== undefined){
let data99 = data97.count;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/count",schemaPath:"#/properties/legacyRegister/properties/closure/properties/count/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/count",schemaPath:"#/properties/legacyRegister/properties/closure/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data97.areaM2 !== undefined){
let data100 = data97.areaM2;
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/areaM2",schemaPath:"#/properties/legacyRegister/properties/closure/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/areaM2",schemaPath:"#/properties/legacyRegister/properties/closure/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data97.sha256 !== undefined){
let data101 = data97.sha256;
if(typeof data101 === "string"){
if(!pattern118.test(data101)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/sha256",schemaPath:"#/properties/legacyRegister/properties/closure/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure/sha256",schemaPath:"#/properties/legacyRegister/properties/closure/properties/sha256/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/closure",schemaPath:"#/properties/legacyRegister/properties/closure/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data96.entries !== undefined){
let data102 = data96.entries;
if(Array.isArray(data102)){
const len5 = data102.length;
for(let i5=0; i5<len5; i5++){
let data103 = data102[i5];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5,schemaPath:"#/properties/legacyRegister/properties/entries/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data103.areaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5,schemaPath:"#/properties/legacyRegister/properties/entries/items/required",keyword:"required",params:{missingProperty: "areaM2"}});
errors++;
}
for(const key8 in data103){
if(!((func1.call(schema110.properties.legacyRegister.properties.entries.items.properties, key8)) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5,schemaPath:"#/properties/legacyRegister/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data103.id !== undefined){
let data104 = data103.id;
if(typeof data104 === "string"){
if(!pattern120.test(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/id",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^LEG-\\d{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/id",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data103.parcelRef !== undefined){
let data105 = data103.parcelRef;
if(typeof data105 === "string"){
if(func2(data105) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/parcelRef",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/parcelRef",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data103.areaM2 !== undefined){
let data106 = data103.areaM2;
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 <= 0 || isNaN(data106)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/areaM2",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/areaM2/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/areaM2",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data103.legacyClass !== undefined){
let data107 = data103.legacyClass;
if(typeof data107 === "string"){
if(func2(data107) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/legacyClass",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/legacyClass/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data107) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/legacyClass",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/legacyClass/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/legacyClass",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/legacyClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data103.surveyEvidence !== undefined){
let data108 = data103.surveyEvidence;
if(Array.isArray(data108)){
const len6 = data108.length;
for(let i6=0; i6<len6; i6++){
let data109 = data108[i6];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.survey === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/required",keyword:"required",params:{missingProperty: "survey"}});
errors++;
}
if(data109.year === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/required",keyword:"required",params:{missingProperty: "year"}});
errors++;
}
if(data109.class === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/required",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
if(data109.sharePct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/required",keyword:"required",params:{missingProperty: "sharePct"}});
errors++;
}
for(const key9 in data109){
if(!(((((key9 === "survey") || (key9 === "year")) || (key9 === "class")) || (key9 === "sharePct")) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data109.survey !== undefined){
let data110 = data109.survey;
if(typeof data110 === "string"){
if(func2(data110) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/survey",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/survey/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data110) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/survey",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/survey/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/survey",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/survey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data109.year !== undefined){
let data111 = data109.year;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/year",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1984 || isNaN(data111)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/year",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1984}});
errors++;
}
}
}
if(data109.class !== undefined){
let data112 = data109.class;
if(typeof data112 === "string"){
if(func2(data112) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/class",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/class/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data112) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/class",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/class/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/class",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/class/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data109.sharePct !== undefined){
let data113 = data109.sharePct;
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 100 || isNaN(data113)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/sharePct",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/sharePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data113 < 0 || isNaN(data113)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/sharePct",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/sharePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6+"/sharePct",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/properties/sharePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence/" + i6,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/surveyEvidence",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/surveyEvidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data103.disposalPath !== undefined){
let data114 = data103.disposalPath;
if(typeof data114 === "string"){
if(func2(data114) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/disposalPath",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/disposalPath/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data114) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/disposalPath",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/disposalPath/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/disposalPath",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/disposalPath/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data103.disposalStatus !== undefined){
let data115 = data103.disposalStatus;
if(typeof data115 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/disposalStatus",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/disposalStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data115 === "pending") || (data115 === "ongoing")) || (data115 === "finished"))){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/disposalStatus",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/disposalStatus/enum",keyword:"enum",params:{allowedValues: schema110.properties.legacyRegister.properties.entries.items.properties.disposalStatus.enum}});
errors++;
}
}
if(data103.steps !== undefined){
let data116 = data103.steps;
if(Array.isArray(data116)){
const len7 = data116.length;
for(let i7=0; i7<len7; i7++){
let data117 = data116[i7];
if(typeof data117 === "string"){
if(func2(data117) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/steps/" + i7,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/steps/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data117) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/steps/" + i7,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/steps/" + i7,schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/steps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/steps",schemaPath:"#/properties/legacyRegister/properties/entries/items/properties/steps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data103.finishedDate !== undefined){
let data118 = data103.finishedDate;
if(typeof data118 === "string"){
if(!pattern7.test(data118)){
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/finishedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5+"/finishedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries/" + i5,schemaPath:"#/properties/legacyRegister/properties/entries/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister/entries",schemaPath:"#/properties/legacyRegister/properties/entries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legacyRegister",schemaPath:"#/properties/legacyRegister/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_specialPlan = validate101;
const schema140 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"specialPlan"},"id":{"type":"string","pattern":"^SP-\\d{4}-\\d{4}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"term":{"type":"object","properties":{"from":{"$ref":"#/$defs/year"},"to":{"$ref":"#/$defs/year"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["from","to"]},"baseline":{"type":"object","properties":{"date":{"$ref":"#/$defs/date"},"inventoryRefs":{"type":"array","items":{"type":"string","minLength":1}},"byDistrictType":{"type":"array","items":{"type":"object","properties":{"pilotArea":{"$ref":"#/$defs/pilotArea"},"type":{"$ref":"#/$defs/lowEffType"},"count":{"type":"integer","minimum":0},"areaHa":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["pilotArea","type","count","areaHa"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","inventoryRefs","byDistrictType"]},"goals":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","pattern":"^G-\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":60},"unit":{"$ref":"#/$defs/measureUnit"},"baseline":{"type":"number","minimum":0},"target":{"type":"number","minimum":0},"byYear":{"$ref":"#/$defs/valueByYear"},"binding":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","unit","baseline","target","byYear","binding"]}},"zoning":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":20},"name":{"type":"string","minLength":1,"maxLength":60},"unitRefs":{"type":"array","items":{"type":"string","minLength":1}},"strategy":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","unitRefs","strategy"]}},"classStrategy":{"type":"array","items":{"type":"object","properties":{"type":{"$ref":"#/$defs/lowEffType"},"modes":{"type":"array","items":{"$ref":"#/$defs/renewalMode"}},"rules":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type","modes","rules"]}},"timing":{"type":"array","items":{"type":"object","properties":{"period":{"type":"string","minLength":1,"maxLength":20},"unitRefs":{"type":"array","items":{"type":"string","minLength":1}},"areaHa":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["period","unitRefs","areaHa"]}},"keyAreas":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":20},"name":{"type":"string","minLength":1,"maxLength":60},"unitRefs":{"type":"array","items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","unitRefs","reason"]}},"units":{"type":"array","items":{"type":"object","properties":{"unitRef":{"type":"string","minLength":1},"areaHa":{"type":"number","minimum":0},"lowEffHa":{"type":"number","minimum":0},"gfaM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["unitRef","areaHa","lowEffHa","gfaM2"]}},"actions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^ACT-\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":60},"unitRefs":{"type":"array","items":{"type":"string","minLength":1}},"text":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name"]}},"boundaryStrategy":{"type":"object","properties":{"udbBaselineHa":{"type":"number","minimum":0},"urban2020Ha":{"type":"number","minimum":0},"swapTargetM2":{"type":"number","minimum":0},"farmlandCreditTargetHa":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["udbBaselineHa","urban2020Ha","swapTargetM2","farmlandCreditTargetHa"]},"indicatorTotals":{"type":"object","properties":{"landHa":{"type":"number","minimum":0},"lowEffHa":{"type":"number","minimum":0},"netHa":{"type":"number","minimum":0},"dedicatedHa":{"type":"number","minimum":0},"currentGfaM2":{"type":"number","minimum":0},"plannedGfaM2":{"type":"number","minimum":0},"housingGfaM2":{"type":"number","minimum":0},"industryGfaM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["landHa","lowEffHa","netHa","dedicatedHa","currentGfaM2","plannedGfaM2","housingGfaM2","industryGfaM2"]},"masterPlanCheck":{"type":"array","items":{"type":"object","properties":{"item":{"type":"string","minLength":1,"maxLength":80},"masterPlan":{"type":"string","minLength":1,"maxLength":200},"thisPlan":{"type":"string","minLength":1,"maxLength":200},"ok":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["item","masterPlan","thisPlan","ok"]}},"safeguards":{"type":"string","minLength":1},"revisions":{"type":"array","items":{"type":"object","properties":{"goalRef":{"type":"string","minLength":1},"year":{"$ref":"#/$defs/year"},"old":{"type":"number","minimum":0},"new":{"type":"number","minimum":0},"reason":{"type":"string","minLength":1},"decision":{"type":"string","minLength":1,"maxLength":80}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["goalRef","old","new","reason","decision"]}},"participation":{"$ref":"#/$defs/participation"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","term","baseline","goals","zoning","classStrategy","timing","keyAreas","units","actions","boundaryStrategy","indicatorTotals","masterPlanCheck","safeguards"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"lowEffType":{"type":"string","enum":["低效工矿","低效居住","低效商服","低效设施","低效村庄"]},"measureUnit":{"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]},"participation":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"to":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"channel":{"type":"string","minLength":1,"maxLength":100},"opinions":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":500},"reply":{"type":"string","minLength":1,"maxLength":500}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["text","reply"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["from","to","channel"]},"pilotArea":{"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]},"renewalMode":{"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"valueByYear":{"type":"object","properties":{"2025":{"type":"number","minimum":0},"2026":{"type":"number","minimum":0},"2027":{"type":"number","minimum":0},"2028":{"type":"number","minimum":0},"2029":{"type":"number","minimum":0},"2030":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["2025","2026","2027","2028","2029","2030"]},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}},"year":{"type":"integer","minimum":2025,"maximum":2030}},"$id":"urn:plansmith:specialPlan"};
const schema141 = {"type":"string","const":"redev/v1"};
const schema142 = {"type":"string","minLength":2,"maxLength":80};
const schema143 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema144 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema145 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema146 = {"type":"string","minLength":1,"maxLength":100};
const schema147 = {"type":"string","minLength":1,"maxLength":100};
const schema148 = {"type":"string","minLength":1,"maxLength":100};
const schema149 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema150 = {"type":"boolean"};
const schema151 = {"type":"string","enum":["public","internal","restricted"]};
const schema154 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema155 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema156 = {"type":"integer","minimum":2025,"maximum":2030};
const schema158 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema159 = {"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]};
const schema160 = {"type":"string","enum":["低效工矿","低效居住","低效商服","低效设施","低效村庄"]};
const schema161 = {"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]};
const schema162 = {"type":"object","properties":{"2025":{"type":"number","minimum":0},"2026":{"type":"number","minimum":0},"2027":{"type":"number","minimum":0},"2028":{"type":"number","minimum":0},"2029":{"type":"number","minimum":0},"2030":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["2025","2026","2027","2028","2029","2030"]};
const schema164 = {"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]};
const schema166 = {"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"to":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"channel":{"type":"string","minLength":1,"maxLength":100},"opinions":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":500},"reply":{"type":"string","minLength":1,"maxLength":500}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["text","reply"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["from","to","channel"]};
const pattern124 = new RegExp("^SP-\\d{4}-\\d{4}$", "u");
const pattern140 = new RegExp("^G-\\d{2}$", "u");
const pattern148 = new RegExp("^ACT-\\d{2}$", "u");
const schema152 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema153 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema153.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:specialPlan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.term === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
if(data.baseline === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"}});
errors++;
}
if(data.goals === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goals"}});
errors++;
}
if(data.zoning === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zoning"}});
errors++;
}
if(data.classStrategy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classStrategy"}});
errors++;
}
if(data.timing === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timing"}});
errors++;
}
if(data.keyAreas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyAreas"}});
errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}});
errors++;
}
if(data.actions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.boundaryStrategy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundaryStrategy"}});
errors++;
}
if(data.indicatorTotals === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicatorTotals"}});
errors++;
}
if(data.masterPlanCheck === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "masterPlanCheck"}});
errors++;
}
if(data.safeguards === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "safeguards"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema140.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("specialPlan" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "specialPlan"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern124.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^SP-\\d{4}-\\d{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema144.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema151.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate102(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.term !== undefined){
let data29 = data.term;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data29.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key3 in data29){
if(!(((key3 === "from") || (key3 === "to")) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data29.from !== undefined){
let data30 = data29.from;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/term/from",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 2030 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/term/from",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data30 < 2025 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/term/from",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
if(data29.to !== undefined){
let data31 = data29.to;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/term/to",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 2030 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/term/to",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data31 < 2025 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/term/to",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.baseline !== undefined){
let data32 = data.baseline;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data32.inventoryRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "inventoryRefs"}});
errors++;
}
if(data32.byDistrictType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "byDistrictType"}});
errors++;
}
for(const key4 in data32){
if(!((((key4 === "date") || (key4 === "inventoryRefs")) || (key4 === "byDistrictType")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data32.date !== undefined){
let data33 = data32.date;
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data32.inventoryRefs !== undefined){
let data34 = data32.inventoryRefs;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/inventoryRefs/" + i2,schemaPath:"#/properties/baseline/properties/inventoryRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/inventoryRefs/" + i2,schemaPath:"#/properties/baseline/properties/inventoryRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/inventoryRefs",schemaPath:"#/properties/baseline/properties/inventoryRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data32.byDistrictType !== undefined){
let data36 = data32.byDistrictType;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.pilotArea === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/required",keyword:"required",params:{missingProperty: "pilotArea"}});
errors++;
}
if(data37.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data37.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/required",keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data37.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
for(const key5 in data37){
if(!(((((key5 === "pilotArea") || (key5 === "type")) || (key5 === "count")) || (key5 === "areaHa")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data37.pilotArea !== undefined){
let data38 = data37.pilotArea;
if(typeof data38 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/pilotArea",schemaPath:"#/$defs/pilotArea/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data38 === "向阳区") || (data38 === "前进区")) || (data38 === "东风区")) || (data38 === "郊区")) || (data38 === "佳木斯高新区")) || (data38 === "国家农高区"))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/pilotArea",schemaPath:"#/$defs/pilotArea/enum",keyword:"enum",params:{allowedValues: schema159.enum}});
errors++;
}
}
if(data37.type !== undefined){
let data39 = data37.type;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/type",schemaPath:"#/$defs/lowEffType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data39 === "低效工矿") || (data39 === "低效居住")) || (data39 === "低效商服")) || (data39 === "低效设施")) || (data39 === "低效村庄"))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/type",schemaPath:"#/$defs/lowEffType/enum",keyword:"enum",params:{allowedValues: schema160.enum}});
errors++;
}
}
if(data37.count !== undefined){
let data40 = data37.count;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/count",schemaPath:"#/properties/baseline/properties/byDistrictType/items/properties/count/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/count",schemaPath:"#/properties/baseline/properties/byDistrictType/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data37.areaHa !== undefined){
let data41 = data37.areaHa;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/areaHa",schemaPath:"#/properties/baseline/properties/byDistrictType/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3+"/areaHa",schemaPath:"#/properties/baseline/properties/byDistrictType/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType/" + i3,schemaPath:"#/properties/baseline/properties/byDistrictType/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/byDistrictType",schemaPath:"#/properties/baseline/properties/byDistrictType/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.goals !== undefined){
let data42 = data.goals;
if(Array.isArray(data42)){
if(data42.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data43.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data43.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data43.baseline === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "baseline"}});
errors++;
}
if(data43.target === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data43.byYear === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "byYear"}});
errors++;
}
if(data43.binding === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "binding"}});
errors++;
}
for(const key6 in data43){
if(!((((((((key6 === "id") || (key6 === "name")) || (key6 === "unit")) || (key6 === "baseline")) || (key6 === "target")) || (key6 === "byYear")) || (key6 === "binding")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data43.id !== undefined){
let data44 = data43.id;
if(typeof data44 === "string"){
if(!pattern140.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/id",schemaPath:"#/properties/goals/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^G-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/id",schemaPath:"#/properties/goals/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.name !== undefined){
let data45 = data43.name;
if(typeof data45 === "string"){
if(func2(data45) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/name",schemaPath:"#/properties/goals/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/name",schemaPath:"#/properties/goals/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/name",schemaPath:"#/properties/goals/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.unit !== undefined){
let data46 = data43.unit;
if(typeof data46 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data46 === "ha") || (data46 === "m2")) || (data46 === "mu")) || (data46 === "wan")) || (data46 === "pct")) || (data46 === "far")) || (data46 === "count")) || (data46 === "people")) || (data46 === "m")) || (data46 === "t")) || (data46 === "year")) || (data46 === "month")) || (data46 === "day")) || (data46 === "date")) || (data46 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema161.enum}});
errors++;
}
}
if(data43.baseline !== undefined){
let data47 = data43.baseline;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/baseline",schemaPath:"#/properties/goals/items/properties/baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/baseline",schemaPath:"#/properties/goals/items/properties/baseline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data43.target !== undefined){
let data48 = data43.target;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/target",schemaPath:"#/properties/goals/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/target",schemaPath:"#/properties/goals/items/properties/target/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data43.byYear !== undefined){
let data49 = data43.byYear;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49["2025"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2025"}});
errors++;
}
if(data49["2026"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2026"}});
errors++;
}
if(data49["2027"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2027"}});
errors++;
}
if(data49["2028"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2028"}});
errors++;
}
if(data49["2029"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2029"}});
errors++;
}
if(data49["2030"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/required",keyword:"required",params:{missingProperty: "2030"}});
errors++;
}
for(const key7 in data49){
if(!(((((((key7 === "2025") || (key7 === "2026")) || (key7 === "2027")) || (key7 === "2028")) || (key7 === "2029")) || (key7 === "2030")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data49["2025"] !== undefined){
let data50 = data49["2025"];
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2025",schemaPath:"#/$defs/valueByYear/properties/2025/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2025",schemaPath:"#/$defs/valueByYear/properties/2025/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data49["2026"] !== undefined){
let data51 = data49["2026"];
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2026",schemaPath:"#/$defs/valueByYear/properties/2026/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2026",schemaPath:"#/$defs/valueByYear/properties/2026/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data49["2027"] !== undefined){
let data52 = data49["2027"];
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2027",schemaPath:"#/$defs/valueByYear/properties/2027/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2027",schemaPath:"#/$defs/valueByYear/properties/2027/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data49["2028"] !== undefined){
let data53 = data49["2028"];
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2028",schemaPath:"#/$defs/valueByYear/properties/2028/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2028",schemaPath:"#/$defs/valueByYear/properties/2028/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data49["2029"] !== undefined){
let data54 = data49["2029"];
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2029",schemaPath:"#/$defs/valueByYear/properties/2029/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2029",schemaPath:"#/$defs/valueByYear/properties/2029/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data49["2030"] !== undefined){
let data55 = data49["2030"];
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2030",schemaPath:"#/$defs/valueByYear/properties/2030/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear/2030",schemaPath:"#/$defs/valueByYear/properties/2030/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/byYear",schemaPath:"#/$defs/valueByYear/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data43.binding !== undefined){
if(typeof data43.binding !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4+"/binding",schemaPath:"#/properties/goals/items/properties/binding/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.zoning !== undefined){
let data57 = data.zoning;
if(Array.isArray(data57)){
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data58.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data58.unitRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/required",keyword:"required",params:{missingProperty: "unitRefs"}});
errors++;
}
if(data58.strategy === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/required",keyword:"required",params:{missingProperty: "strategy"}});
errors++;
}
for(const key8 in data58){
if(!(((((key8 === "id") || (key8 === "name")) || (key8 === "unitRefs")) || (key8 === "strategy")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(func2(data59) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/id",schemaPath:"#/properties/zoning/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data59) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/id",schemaPath:"#/properties/zoning/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/id",schemaPath:"#/properties/zoning/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data58.name !== undefined){
let data60 = data58.name;
if(typeof data60 === "string"){
if(func2(data60) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/name",schemaPath:"#/properties/zoning/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data60) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/name",schemaPath:"#/properties/zoning/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/name",schemaPath:"#/properties/zoning/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data58.unitRefs !== undefined){
let data61 = data58.unitRefs;
if(Array.isArray(data61)){
const len6 = data61.length;
for(let i6=0; i6<len6; i6++){
let data62 = data61[i6];
if(typeof data62 === "string"){
if(func2(data62) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/unitRefs/" + i6,schemaPath:"#/properties/zoning/items/properties/unitRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/unitRefs/" + i6,schemaPath:"#/properties/zoning/items/properties/unitRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/unitRefs",schemaPath:"#/properties/zoning/items/properties/unitRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data58.strategy !== undefined){
let data63 = data58.strategy;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/strategy",schemaPath:"#/properties/zoning/items/properties/strategy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5+"/strategy",schemaPath:"#/properties/zoning/items/properties/strategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning/" + i5,schemaPath:"#/properties/zoning/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zoning",schemaPath:"#/properties/zoning/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.classStrategy !== undefined){
let data64 = data.classStrategy;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7,schemaPath:"#/properties/classStrategy/items/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data65.modes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7,schemaPath:"#/properties/classStrategy/items/required",keyword:"required",params:{missingProperty: "modes"}});
errors++;
}
if(data65.rules === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7,schemaPath:"#/properties/classStrategy/items/required",keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key9 in data65){
if(!((((key9 === "type") || (key9 === "modes")) || (key9 === "rules")) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7,schemaPath:"#/properties/classStrategy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data65.type !== undefined){
let data66 = data65.type;
if(typeof data66 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/type",schemaPath:"#/$defs/lowEffType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data66 === "低效工矿") || (data66 === "低效居住")) || (data66 === "低效商服")) || (data66 === "低效设施")) || (data66 === "低效村庄"))){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/type",schemaPath:"#/$defs/lowEffType/enum",keyword:"enum",params:{allowedValues: schema160.enum}});
errors++;
}
}
if(data65.modes !== undefined){
let data67 = data65.modes;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(typeof data68 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/modes/" + i8,schemaPath:"#/$defs/renewalMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data68 === "政府收储再开发") || (data68 === "自主改造")) || (data68 === "市场主体参与")) || (data68 === "集体整治入市")) || (data68 === "综合整治")) || (data68 === "司法处置再开发")) || (data68 === "腾退复垦")) || (data68 === "腾退复绿"))){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/modes/" + i8,schemaPath:"#/$defs/renewalMode/enum",keyword:"enum",params:{allowedValues: schema164.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/modes",schemaPath:"#/properties/classStrategy/items/properties/modes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data65.rules !== undefined){
let data69 = data65.rules;
if(typeof data69 === "string"){
if(func2(data69) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/rules",schemaPath:"#/properties/classStrategy/items/properties/rules/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7+"/rules",schemaPath:"#/properties/classStrategy/items/properties/rules/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy/" + i7,schemaPath:"#/properties/classStrategy/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/classStrategy",schemaPath:"#/properties/classStrategy/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.timing !== undefined){
let data70 = data.timing;
if(Array.isArray(data70)){
const len9 = data70.length;
for(let i9=0; i9<len9; i9++){
let data71 = data70[i9];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.period === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9,schemaPath:"#/properties/timing/items/required",keyword:"required",params:{missingProperty: "period"}});
errors++;
}
if(data71.unitRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9,schemaPath:"#/properties/timing/items/required",keyword:"required",params:{missingProperty: "unitRefs"}});
errors++;
}
if(data71.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9,schemaPath:"#/properties/timing/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
for(const key10 in data71){
if(!((((key10 === "period") || (key10 === "unitRefs")) || (key10 === "areaHa")) || (pattern4.test(key10)))){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9,schemaPath:"#/properties/timing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data71.period !== undefined){
let data72 = data71.period;
if(typeof data72 === "string"){
if(func2(data72) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/period",schemaPath:"#/properties/timing/items/properties/period/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data72) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/period",schemaPath:"#/properties/timing/items/properties/period/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/period",schemaPath:"#/properties/timing/items/properties/period/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data71.unitRefs !== undefined){
let data73 = data71.unitRefs;
if(Array.isArray(data73)){
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
let data74 = data73[i10];
if(typeof data74 === "string"){
if(func2(data74) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/unitRefs/" + i10,schemaPath:"#/properties/timing/items/properties/unitRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/unitRefs/" + i10,schemaPath:"#/properties/timing/items/properties/unitRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/unitRefs",schemaPath:"#/properties/timing/items/properties/unitRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data71.areaHa !== undefined){
let data75 = data71.areaHa;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/areaHa",schemaPath:"#/properties/timing/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9+"/areaHa",schemaPath:"#/properties/timing/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing/" + i9,schemaPath:"#/properties/timing/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.keyAreas !== undefined){
let data76 = data.keyAreas;
if(Array.isArray(data76)){
if(data76.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas",schemaPath:"#/properties/keyAreas/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data77.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data77.unitRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/required",keyword:"required",params:{missingProperty: "unitRefs"}});
errors++;
}
if(data77.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key11 in data77){
if(!(((((key11 === "id") || (key11 === "name")) || (key11 === "unitRefs")) || (key11 === "reason")) || (pattern4.test(key11)))){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data77.id !== undefined){
let data78 = data77.id;
if(typeof data78 === "string"){
if(func2(data78) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/id",schemaPath:"#/properties/keyAreas/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data78) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/id",schemaPath:"#/properties/keyAreas/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/id",schemaPath:"#/properties/keyAreas/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data77.name !== undefined){
let data79 = data77.name;
if(typeof data79 === "string"){
if(func2(data79) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/name",schemaPath:"#/properties/keyAreas/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data79) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/name",schemaPath:"#/properties/keyAreas/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/name",schemaPath:"#/properties/keyAreas/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data77.unitRefs !== undefined){
let data80 = data77.unitRefs;
if(Array.isArray(data80)){
const len12 = data80.length;
for(let i12=0; i12<len12; i12++){
let data81 = data80[i12];
if(typeof data81 === "string"){
if(func2(data81) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/unitRefs/" + i12,schemaPath:"#/properties/keyAreas/items/properties/unitRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/unitRefs/" + i12,schemaPath:"#/properties/keyAreas/items/properties/unitRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/unitRefs",schemaPath:"#/properties/keyAreas/items/properties/unitRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data77.reason !== undefined){
let data82 = data77.reason;
if(typeof data82 === "string"){
if(func2(data82) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/reason",schemaPath:"#/properties/keyAreas/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11+"/reason",schemaPath:"#/properties/keyAreas/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas/" + i11,schemaPath:"#/properties/keyAreas/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keyAreas",schemaPath:"#/properties/keyAreas/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.units !== undefined){
let data83 = data.units;
if(Array.isArray(data83)){
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
let data84 = data83[i13];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.unitRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty: "unitRef"}});
errors++;
}
if(data84.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
if(data84.lowEffHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty: "lowEffHa"}});
errors++;
}
if(data84.gfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty: "gfaM2"}});
errors++;
}
for(const key12 in data84){
if(!(((((key12 === "unitRef") || (key12 === "areaHa")) || (key12 === "lowEffHa")) || (key12 === "gfaM2")) || (pattern4.test(key12)))){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data84.unitRef !== undefined){
let data85 = data84.unitRef;
if(typeof data85 === "string"){
if(func2(data85) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/unitRef",schemaPath:"#/properties/units/items/properties/unitRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/unitRef",schemaPath:"#/properties/units/items/properties/unitRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data84.areaHa !== undefined){
let data86 = data84.areaHa;
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/areaHa",schemaPath:"#/properties/units/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/areaHa",schemaPath:"#/properties/units/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data84.lowEffHa !== undefined){
let data87 = data84.lowEffHa;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/lowEffHa",schemaPath:"#/properties/units/items/properties/lowEffHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/lowEffHa",schemaPath:"#/properties/units/items/properties/lowEffHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data84.gfaM2 !== undefined){
let data88 = data84.gfaM2;
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/gfaM2",schemaPath:"#/properties/units/items/properties/gfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13+"/gfaM2",schemaPath:"#/properties/units/items/properties/gfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units/" + i13,schemaPath:"#/properties/units/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actions !== undefined){
let data89 = data.actions;
if(Array.isArray(data89)){
const len14 = data89.length;
for(let i14=0; i14<len14; i14++){
let data90 = data89[i14];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data90.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key13 in data90){
if(!(((((key13 === "id") || (key13 === "name")) || (key13 === "unitRefs")) || (key13 === "text")) || (pattern4.test(key13)))){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data90.id !== undefined){
let data91 = data90.id;
if(typeof data91 === "string"){
if(!pattern148.test(data91)){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/id",schemaPath:"#/properties/actions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^ACT-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/id",schemaPath:"#/properties/actions/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data90.name !== undefined){
let data92 = data90.name;
if(typeof data92 === "string"){
if(func2(data92) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/name",schemaPath:"#/properties/actions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data92) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/name",schemaPath:"#/properties/actions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/name",schemaPath:"#/properties/actions/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data90.unitRefs !== undefined){
let data93 = data90.unitRefs;
if(Array.isArray(data93)){
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
let data94 = data93[i15];
if(typeof data94 === "string"){
if(func2(data94) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/unitRefs/" + i15,schemaPath:"#/properties/actions/items/properties/unitRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/unitRefs/" + i15,schemaPath:"#/properties/actions/items/properties/unitRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/unitRefs",schemaPath:"#/properties/actions/items/properties/unitRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data90.text !== undefined){
let data95 = data90.text;
if(typeof data95 === "string"){
if(func2(data95) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/text",schemaPath:"#/properties/actions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14+"/text",schemaPath:"#/properties/actions/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions/" + i14,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.boundaryStrategy !== undefined){
let data96 = data.boundaryStrategy;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.udbBaselineHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/required",keyword:"required",params:{missingProperty: "udbBaselineHa"}});
errors++;
}
if(data96.urban2020Ha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/required",keyword:"required",params:{missingProperty: "urban2020Ha"}});
errors++;
}
if(data96.swapTargetM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/required",keyword:"required",params:{missingProperty: "swapTargetM2"}});
errors++;
}
if(data96.farmlandCreditTargetHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/required",keyword:"required",params:{missingProperty: "farmlandCreditTargetHa"}});
errors++;
}
for(const key14 in data96){
if(!(((((key14 === "udbBaselineHa") || (key14 === "urban2020Ha")) || (key14 === "swapTargetM2")) || (key14 === "farmlandCreditTargetHa")) || (pattern4.test(key14)))){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data96.udbBaselineHa !== undefined){
let data97 = data96.udbBaselineHa;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/udbBaselineHa",schemaPath:"#/properties/boundaryStrategy/properties/udbBaselineHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/udbBaselineHa",schemaPath:"#/properties/boundaryStrategy/properties/udbBaselineHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data96.urban2020Ha !== undefined){
let data98 = data96.urban2020Ha;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/urban2020Ha",schemaPath:"#/properties/boundaryStrategy/properties/urban2020Ha/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/urban2020Ha",schemaPath:"#/properties/boundaryStrategy/properties/urban2020Ha/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data96.swapTargetM2 !== undefined){
let data99 = data96.swapTargetM2;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/swapTargetM2",schemaPath:"#/properties/boundaryStrategy/properties/swapTargetM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/swapTargetM2",schemaPath:"#/properties/boundaryStrategy/properties/swapTargetM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data96.farmlandCreditTargetHa !== undefined){
let data100 = data96.farmlandCreditTargetHa;
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/farmlandCreditTargetHa",schemaPath:"#/properties/boundaryStrategy/properties/farmlandCreditTargetHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy/farmlandCreditTargetHa",schemaPath:"#/properties/boundaryStrategy/properties/farmlandCreditTargetHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaryStrategy",schemaPath:"#/properties/boundaryStrategy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.indicatorTotals !== undefined){
let data101 = data.indicatorTotals;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.landHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "landHa"}});
errors++;
}
if(data101.lowEffHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "lowEffHa"}});
errors++;
}
if(data101.netHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "netHa"}});
errors++;
}
if(data101.dedicatedHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "dedicatedHa"}});
errors++;
}
if(data101.currentGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "currentGfaM2"}});
errors++;
}
if(data101.plannedGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "plannedGfaM2"}});
errors++;
}
if(data101.housingGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "housingGfaM2"}});
errors++;
}
if(data101.industryGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/required",keyword:"required",params:{missingProperty: "industryGfaM2"}});
errors++;
}
for(const key15 in data101){
if(!(((((((((key15 === "landHa") || (key15 === "lowEffHa")) || (key15 === "netHa")) || (key15 === "dedicatedHa")) || (key15 === "currentGfaM2")) || (key15 === "plannedGfaM2")) || (key15 === "housingGfaM2")) || (key15 === "industryGfaM2")) || (pattern4.test(key15)))){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}});
errors++;
}
}
if(data101.landHa !== undefined){
let data102 = data101.landHa;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/landHa",schemaPath:"#/properties/indicatorTotals/properties/landHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/landHa",schemaPath:"#/properties/indicatorTotals/properties/landHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.lowEffHa !== undefined){
let data103 = data101.lowEffHa;
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/lowEffHa",schemaPath:"#/properties/indicatorTotals/properties/lowEffHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/lowEffHa",schemaPath:"#/properties/indicatorTotals/properties/lowEffHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.netHa !== undefined){
let data104 = data101.netHa;
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/netHa",schemaPath:"#/properties/indicatorTotals/properties/netHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/netHa",schemaPath:"#/properties/indicatorTotals/properties/netHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.dedicatedHa !== undefined){
let data105 = data101.dedicatedHa;
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/dedicatedHa",schemaPath:"#/properties/indicatorTotals/properties/dedicatedHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/dedicatedHa",schemaPath:"#/properties/indicatorTotals/properties/dedicatedHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.currentGfaM2 !== undefined){
let data106 = data101.currentGfaM2;
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/currentGfaM2",schemaPath:"#/properties/indicatorTotals/properties/currentGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/currentGfaM2",schemaPath:"#/properties/indicatorTotals/properties/currentGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.plannedGfaM2 !== undefined){
let data107 = data101.plannedGfaM2;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/plannedGfaM2",schemaPath:"#/properties/indicatorTotals/properties/plannedGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/plannedGfaM2",schemaPath:"#/properties/indicatorTotals/properties/plannedGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.housingGfaM2 !== undefined){
let data108 = data101.housingGfaM2;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/housingGfaM2",schemaPath:"#/properties/indicatorTotals/properties/housingGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/housingGfaM2",schemaPath:"#/properties/indicatorTotals/properties/housingGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data101.industryGfaM2 !== undefined){
let data109 = data101.industryGfaM2;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/industryGfaM2",schemaPath:"#/properties/indicatorTotals/properties/industryGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals/industryGfaM2",schemaPath:"#/properties/indicatorTotals/properties/industryGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicatorTotals",schemaPath:"#/properties/indicatorTotals/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.masterPlanCheck !== undefined){
let data110 = data.masterPlanCheck;
if(Array.isArray(data110)){
const len16 = data110.length;
for(let i16=0; i16<len16; i16++){
let data111 = data110[i16];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.item === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/required",keyword:"required",params:{missingProperty: "item"}});
errors++;
}
if(data111.masterPlan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/required",keyword:"required",params:{missingProperty: "masterPlan"}});
errors++;
}
if(data111.thisPlan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/required",keyword:"required",params:{missingProperty: "thisPlan"}});
errors++;
}
if(data111.ok === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/required",keyword:"required",params:{missingProperty: "ok"}});
errors++;
}
for(const key16 in data111){
if(!(((((key16 === "item") || (key16 === "masterPlan")) || (key16 === "thisPlan")) || (key16 === "ok")) || (pattern4.test(key16)))){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}});
errors++;
}
}
if(data111.item !== undefined){
let data112 = data111.item;
if(typeof data112 === "string"){
if(func2(data112) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/item",schemaPath:"#/properties/masterPlanCheck/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data112) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/item",schemaPath:"#/properties/masterPlanCheck/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/item",schemaPath:"#/properties/masterPlanCheck/items/properties/item/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data111.masterPlan !== undefined){
let data113 = data111.masterPlan;
if(typeof data113 === "string"){
if(func2(data113) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/masterPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/masterPlan/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data113) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/masterPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/masterPlan/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/masterPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/masterPlan/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data111.thisPlan !== undefined){
let data114 = data111.thisPlan;
if(typeof data114 === "string"){
if(func2(data114) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/thisPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/thisPlan/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data114) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/thisPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/thisPlan/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/thisPlan",schemaPath:"#/properties/masterPlanCheck/items/properties/thisPlan/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data111.ok !== undefined){
if(typeof data111.ok !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16+"/ok",schemaPath:"#/properties/masterPlanCheck/items/properties/ok/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck/" + i16,schemaPath:"#/properties/masterPlanCheck/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/masterPlanCheck",schemaPath:"#/properties/masterPlanCheck/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.safeguards !== undefined){
let data116 = data.safeguards;
if(typeof data116 === "string"){
if(func2(data116) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/safeguards",schemaPath:"#/properties/safeguards/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/safeguards",schemaPath:"#/properties/safeguards/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revisions !== undefined){
let data117 = data.revisions;
if(Array.isArray(data117)){
const len17 = data117.length;
for(let i17=0; i17<len17; i17++){
let data118 = data117[i17];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.goalRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "goalRef"}});
errors++;
}
if(data118.old === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "old"}});
errors++;
}
if(data118.new === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "new"}});
errors++;
}
if(data118.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data118.decision === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
for(const key17 in data118){
if(!(((((((key17 === "goalRef") || (key17 === "year")) || (key17 === "old")) || (key17 === "new")) || (key17 === "reason")) || (key17 === "decision")) || (pattern4.test(key17)))){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}});
errors++;
}
}
if(data118.goalRef !== undefined){
let data119 = data118.goalRef;
if(typeof data119 === "string"){
if(func2(data119) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/goalRef",schemaPath:"#/properties/revisions/items/properties/goalRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/goalRef",schemaPath:"#/properties/revisions/items/properties/goalRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data118.year !== undefined){
let data120 = data118.year;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 2030 || isNaN(data120)){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data120 < 2025 || isNaN(data120)){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
if(data118.old !== undefined){
let data121 = data118.old;
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/old",schemaPath:"#/properties/revisions/items/properties/old/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/old",schemaPath:"#/properties/revisions/items/properties/old/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data118.new !== undefined){
let data122 = data118.new;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/new",schemaPath:"#/properties/revisions/items/properties/new/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/new",schemaPath:"#/properties/revisions/items/properties/new/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data118.reason !== undefined){
let data123 = data118.reason;
if(typeof data123 === "string"){
if(func2(data123) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/reason",schemaPath:"#/properties/revisions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/reason",schemaPath:"#/properties/revisions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data118.decision !== undefined){
let data124 = data118.decision;
if(typeof data124 === "string"){
if(func2(data124) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/decision",schemaPath:"#/properties/revisions/items/properties/decision/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data124) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/decision",schemaPath:"#/properties/revisions/items/properties/decision/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17+"/decision",schemaPath:"#/properties/revisions/items/properties/decision/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i17,schemaPath:"#/properties/revisions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.participation !== undefined){
let data125 = data.participation;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data125.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data125.channel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
for(const key18 in data125){
if(!(((((key18 === "from") || (key18 === "to")) || (key18 === "channel")) || (key18 === "opinions")) || (pattern4.test(key18)))){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}});
errors++;
}
}
if(data125.from !== undefined){
let data126 = data125.from;
if(typeof data126 === "string"){
if(!pattern7.test(data126)){
(vErrors ??= []).push({instancePath:instancePath+"/participation/from",schemaPath:"#/$defs/participation/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/from",schemaPath:"#/$defs/participation/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data125.to !== undefined){
let data127 = data125.to;
if(typeof data127 === "string"){
if(!pattern7.test(data127)){
(vErrors ??= []).push({instancePath:instancePath+"/participation/to",schemaPath:"#/$defs/participation/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/to",schemaPath:"#/$defs/participation/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data125.channel !== undefined){
let data128 = data125.channel;
if(typeof data128 === "string"){
if(func2(data128) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data128) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data125.opinions !== undefined){
let data129 = data125.opinions;
if(Array.isArray(data129)){
const len18 = data129.length;
for(let i18=0; i18<len18; i18++){
let data130 = data129[i18];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data130.reply === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/required",keyword:"required",params:{missingProperty: "reply"}});
errors++;
}
for(const key19 in data130){
if(!(((key19 === "text") || (key19 === "reply")) || (pattern4.test(key19)))){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
errors++;
}
}
if(data130.text !== undefined){
let data131 = data130.text;
if(typeof data131 === "string"){
if(func2(data131) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data131) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data130.reply !== undefined){
let data132 = data130.reply;
if(typeof data132 === "string"){
if(func2(data132) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data132) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions",schemaPath:"#/$defs/participation/properties/opinions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_redevelopmentUnit = validate104;
const schema167 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"redevelopmentUnit"},"id":{"type":"string","pattern":"^U-[A-Z]{2}-\\d{2}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"pilotArea":{"$ref":"#/$defs/pilotArea"},"districts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^\\d{6}$"}},"unitType":{"type":"string","enum":["老旧居住","商业商务","老工业","仓储物流","产业园区","城中村","边界外整治","综合"]},"areaHa":{"type":"number","minimum":0},"lowEffHa":{"type":"number","minimum":0},"netM2":{"type":"number","minimum":0},"dedicatedM2":{"type":"number","minimum":0},"currentGfaM2":{"type":"number","minimum":0},"plannedGfaM2":{"type":"number","minimum":0},"parcelRefs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"udbPosition":{"type":"object","properties":{"insidePct":{"type":"number","minimum":0,"maximum":100},"industrialLinePct":{"type":"number","minimum":0,"maximum":100},"permanentFarmlandPct":{"type":"number","minimum":0,"maximum":100},"ecoRedlinePct":{"type":"number","minimum":0,"maximum":100},"natureGeneralPct":{"type":"number","minimum":0,"maximum":100},"natureCorePct":{"type":"number","minimum":0,"maximum":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["insidePct"]},"objective":{"type":"string","minLength":1},"guidance":{"type":"string","minLength":1},"controls":{"type":"object","properties":{"maxGfaM2":{"type":"number","minimum":0},"maxFarByUse":{"type":"array","items":{"type":"object","properties":{"family":{"$ref":"#/$defs/useFamily"},"maxFar":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["family","maxFar"]}},"heightMaxM":{"type":"number","minimum":0},"minGreenPct":{"type":"number","minimum":0,"maximum":100},"minFacility":{"type":"array","items":{"type":"object","properties":{"facility":{"type":"string","minLength":1,"maxLength":40},"gfaM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["facility"]}},"mustKeep":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["maxGfaM2"]},"modes":{"type":"array","items":{"type":"object","properties":{"mode":{"$ref":"#/$defs/renewalMode"},"areaHa":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["mode","areaHa"]}},"facilityDemand":{"type":"array","items":{"type":"object","properties":{"facility":{"type":"string","minLength":1,"maxLength":40},"unit":{"$ref":"#/$defs/measureUnit"},"need":{"type":"number","minimum":0},"existing":{"type":"number","minimum":0},"gap":{"type":"number"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["facility","unit","need","existing","gap"]}},"schedule":{"$ref":"#/$defs/areaByYear"},"detailedPlanRef":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","pilotArea","districts","unitType","areaHa","lowEffHa","netM2","dedicatedM2","currentGfaM2","plannedGfaM2","parcelRefs","udbPosition","objective","guidance","controls","modes","schedule"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"areaByYear":{"type":"object","properties":{"2025":{"type":"number","minimum":0},"2026":{"type":"number","minimum":0},"2027":{"type":"number","minimum":0},"2028":{"type":"number","minimum":0},"2029":{"type":"number","minimum":0},"2030":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["2025","2026","2027","2028","2029","2030"]},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"measureUnit":{"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]},"pilotArea":{"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]},"renewalMode":{"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"useFamily":{"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:redevelopmentUnit"};
const schema168 = {"type":"string","const":"redev/v1"};
const schema169 = {"type":"string","minLength":2,"maxLength":80};
const schema170 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema171 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema172 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema173 = {"type":"string","minLength":1,"maxLength":100};
const schema174 = {"type":"string","minLength":1,"maxLength":100};
const schema175 = {"type":"string","minLength":1,"maxLength":100};
const schema176 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema177 = {"type":"boolean"};
const schema178 = {"type":"string","enum":["public","internal","restricted"]};
const schema181 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema182 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema183 = {"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]};
const schema184 = {"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]};
const schema185 = {"type":"string","enum":["政府收储再开发","自主改造","市场主体参与","集体整治入市","综合整治","司法处置再开发","腾退复垦","腾退复绿"]};
const schema186 = {"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]};
const schema187 = {"type":"object","properties":{"2025":{"type":"number","minimum":0},"2026":{"type":"number","minimum":0},"2027":{"type":"number","minimum":0},"2028":{"type":"number","minimum":0},"2029":{"type":"number","minimum":0},"2030":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["2025","2026","2027","2028","2029","2030"]};
const pattern158 = new RegExp("^U-[A-Z]{2}-\\d{2}$", "u");
const schema179 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema180 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema180.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:redevelopmentUnit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.pilotArea === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pilotArea"}});
errors++;
}
if(data.districts === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "districts"}});
errors++;
}
if(data.unitType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unitType"}});
errors++;
}
if(data.areaHa === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
if(data.lowEffHa === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lowEffHa"}});
errors++;
}
if(data.netM2 === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "netM2"}});
errors++;
}
if(data.dedicatedM2 === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dedicatedM2"}});
errors++;
}
if(data.currentGfaM2 === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currentGfaM2"}});
errors++;
}
if(data.plannedGfaM2 === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plannedGfaM2"}});
errors++;
}
if(data.parcelRefs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parcelRefs"}});
errors++;
}
if(data.udbPosition === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "udbPosition"}});
errors++;
}
if(data.objective === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objective"}});
errors++;
}
if(data.guidance === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guidance"}});
errors++;
}
if(data.controls === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"}});
errors++;
}
if(data.modes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modes"}});
errors++;
}
if(data.schedule === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema167.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redevelopmentUnit" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "redevelopmentUnit"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern158.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^U-[A-Z]{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema178.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate105(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pilotArea !== undefined){
let data29 = data.pilotArea;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pilotArea",schemaPath:"#/$defs/pilotArea/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data29 === "向阳区") || (data29 === "前进区")) || (data29 === "东风区")) || (data29 === "郊区")) || (data29 === "佳木斯高新区")) || (data29 === "国家农高区"))){
(vErrors ??= []).push({instancePath:instancePath+"/pilotArea",schemaPath:"#/$defs/pilotArea/enum",keyword:"enum",params:{allowedValues: schema183.enum}});
errors++;
}
}
if(data.districts !== undefined){
let data30 = data.districts;
if(Array.isArray(data30)){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(typeof data31 === "string"){
if(!pattern17.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/districts/" + i2,schemaPath:"#/properties/districts/items/pattern",keyword:"pattern",params:{pattern: "^\\d{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/districts/" + i2,schemaPath:"#/properties/districts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data30.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data30[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.unitType !== undefined){
let data32 = data.unitType;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data32 === "老旧居住") || (data32 === "商业商务")) || (data32 === "老工业")) || (data32 === "仓储物流")) || (data32 === "产业园区")) || (data32 === "城中村")) || (data32 === "边界外整治")) || (data32 === "综合"))){
(vErrors ??= []).push({instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/enum",keyword:"enum",params:{allowedValues: schema167.properties.unitType.enum}});
errors++;
}
}
if(data.areaHa !== undefined){
let data33 = data.areaHa;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/areaHa",schemaPath:"#/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/areaHa",schemaPath:"#/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.lowEffHa !== undefined){
let data34 = data.lowEffHa;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/lowEffHa",schemaPath:"#/properties/lowEffHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lowEffHa",schemaPath:"#/properties/lowEffHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.netM2 !== undefined){
let data35 = data.netM2;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/netM2",schemaPath:"#/properties/netM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/netM2",schemaPath:"#/properties/netM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.dedicatedM2 !== undefined){
let data36 = data.dedicatedM2;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/dedicatedM2",schemaPath:"#/properties/dedicatedM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dedicatedM2",schemaPath:"#/properties/dedicatedM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.currentGfaM2 !== undefined){
let data37 = data.currentGfaM2;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/currentGfaM2",schemaPath:"#/properties/currentGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/currentGfaM2",schemaPath:"#/properties/currentGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.plannedGfaM2 !== undefined){
let data38 = data.plannedGfaM2;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/plannedGfaM2",schemaPath:"#/properties/plannedGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plannedGfaM2",schemaPath:"#/properties/plannedGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.parcelRefs !== undefined){
let data39 = data.parcelRefs;
if(Array.isArray(data39)){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelRefs",schemaPath:"#/properties/parcelRefs/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data39.length;
for(let i4=0; i4<len3; i4++){
let data40 = data39[i4];
if(typeof data40 === "string"){
if(func2(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelRefs/" + i4,schemaPath:"#/properties/parcelRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelRefs/" + i4,schemaPath:"#/properties/parcelRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data39.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data39[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/parcelRefs",schemaPath:"#/properties/parcelRefs/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelRefs",schemaPath:"#/properties/parcelRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.udbPosition !== undefined){
let data41 = data.udbPosition;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.insidePct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition",schemaPath:"#/properties/udbPosition/required",keyword:"required",params:{missingProperty: "insidePct"}});
errors++;
}
for(const key3 in data41){
if(!(((((((key3 === "insidePct") || (key3 === "industrialLinePct")) || (key3 === "permanentFarmlandPct")) || (key3 === "ecoRedlinePct")) || (key3 === "natureGeneralPct")) || (key3 === "natureCorePct")) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition",schemaPath:"#/properties/udbPosition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data41.insidePct !== undefined){
let data42 = data41.insidePct;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/insidePct",schemaPath:"#/properties/udbPosition/properties/insidePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/insidePct",schemaPath:"#/properties/udbPosition/properties/insidePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/insidePct",schemaPath:"#/properties/udbPosition/properties/insidePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data41.industrialLinePct !== undefined){
let data43 = data41.industrialLinePct;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/industrialLinePct",schemaPath:"#/properties/udbPosition/properties/industrialLinePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/industrialLinePct",schemaPath:"#/properties/udbPosition/properties/industrialLinePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/industrialLinePct",schemaPath:"#/properties/udbPosition/properties/industrialLinePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data41.permanentFarmlandPct !== undefined){
let data44 = data41.permanentFarmlandPct;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/permanentFarmlandPct",schemaPath:"#/properties/udbPosition/properties/permanentFarmlandPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/permanentFarmlandPct",schemaPath:"#/properties/udbPosition/properties/permanentFarmlandPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/permanentFarmlandPct",schemaPath:"#/properties/udbPosition/properties/permanentFarmlandPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data41.ecoRedlinePct !== undefined){
let data45 = data41.ecoRedlinePct;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/ecoRedlinePct",schemaPath:"#/properties/udbPosition/properties/ecoRedlinePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/ecoRedlinePct",schemaPath:"#/properties/udbPosition/properties/ecoRedlinePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/ecoRedlinePct",schemaPath:"#/properties/udbPosition/properties/ecoRedlinePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data41.natureGeneralPct !== undefined){
let data46 = data41.natureGeneralPct;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureGeneralPct",schemaPath:"#/properties/udbPosition/properties/natureGeneralPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureGeneralPct",schemaPath:"#/properties/udbPosition/properties/natureGeneralPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureGeneralPct",schemaPath:"#/properties/udbPosition/properties/natureGeneralPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data41.natureCorePct !== undefined){
let data47 = data41.natureCorePct;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 100 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureCorePct",schemaPath:"#/properties/udbPosition/properties/natureCorePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data47 < 0 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureCorePct",schemaPath:"#/properties/udbPosition/properties/natureCorePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition/natureCorePct",schemaPath:"#/properties/udbPosition/properties/natureCorePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/udbPosition",schemaPath:"#/properties/udbPosition/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.objective !== undefined){
let data48 = data.objective;
if(typeof data48 === "string"){
if(func2(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.guidance !== undefined){
let data49 = data.guidance;
if(typeof data49 === "string"){
if(func2(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.controls !== undefined){
let data50 = data.controls;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.maxGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "maxGfaM2"}});
errors++;
}
for(const key4 in data50){
if(!(((((((key4 === "maxGfaM2") || (key4 === "maxFarByUse")) || (key4 === "heightMaxM")) || (key4 === "minGreenPct")) || (key4 === "minFacility")) || (key4 === "mustKeep")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data50.maxGfaM2 !== undefined){
let data51 = data50.maxGfaM2;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxGfaM2",schemaPath:"#/properties/controls/properties/maxGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxGfaM2",schemaPath:"#/properties/controls/properties/maxGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data50.maxFarByUse !== undefined){
let data52 = data50.maxFarByUse;
if(Array.isArray(data52)){
const len4 = data52.length;
for(let i6=0; i6<len4; i6++){
let data53 = data52[i6];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.family === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6,schemaPath:"#/properties/controls/properties/maxFarByUse/items/required",keyword:"required",params:{missingProperty: "family"}});
errors++;
}
if(data53.maxFar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6,schemaPath:"#/properties/controls/properties/maxFarByUse/items/required",keyword:"required",params:{missingProperty: "maxFar"}});
errors++;
}
for(const key5 in data53){
if(!(((key5 === "family") || (key5 === "maxFar")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6,schemaPath:"#/properties/controls/properties/maxFarByUse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data53.family !== undefined){
let data54 = data53.family;
if(typeof data54 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6+"/family",schemaPath:"#/$defs/useFamily/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data54 === "housing") || (data54 === "commerce")) || (data54 === "industry")) || (data54 === "mining")) || (data54 === "logistics")) || (data54 === "research")) || (data54 === "public")) || (data54 === "green")) || (data54 === "transport")) || (data54 === "utility")) || (data54 === "special")) || (data54 === "reserved")) || (data54 === "agriculture")) || (data54 === "water")) || (data54 === "sea")) || (data54 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6+"/family",schemaPath:"#/$defs/useFamily/enum",keyword:"enum",params:{allowedValues: schema184.enum}});
errors++;
}
}
if(data53.maxFar !== undefined){
let data55 = data53.maxFar;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6+"/maxFar",schemaPath:"#/properties/controls/properties/maxFarByUse/items/properties/maxFar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6+"/maxFar",schemaPath:"#/properties/controls/properties/maxFarByUse/items/properties/maxFar/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse/" + i6,schemaPath:"#/properties/controls/properties/maxFarByUse/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/maxFarByUse",schemaPath:"#/properties/controls/properties/maxFarByUse/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data50.heightMaxM !== undefined){
let data56 = data50.heightMaxM;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/heightMaxM",schemaPath:"#/properties/controls/properties/heightMaxM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/heightMaxM",schemaPath:"#/properties/controls/properties/heightMaxM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data50.minGreenPct !== undefined){
let data57 = data50.minGreenPct;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minGreenPct",schemaPath:"#/properties/controls/properties/minGreenPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minGreenPct",schemaPath:"#/properties/controls/properties/minGreenPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/minGreenPct",schemaPath:"#/properties/controls/properties/minGreenPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data50.minFacility !== undefined){
let data58 = data50.minFacility;
if(Array.isArray(data58)){
const len5 = data58.length;
for(let i7=0; i7<len5; i7++){
let data59 = data58[i7];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.facility === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7,schemaPath:"#/properties/controls/properties/minFacility/items/required",keyword:"required",params:{missingProperty: "facility"}});
errors++;
}
for(const key6 in data59){
if(!(((key6 === "facility") || (key6 === "gfaM2")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7,schemaPath:"#/properties/controls/properties/minFacility/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data59.facility !== undefined){
let data60 = data59.facility;
if(typeof data60 === "string"){
if(func2(data60) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7+"/facility",schemaPath:"#/properties/controls/properties/minFacility/items/properties/facility/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data60) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7+"/facility",schemaPath:"#/properties/controls/properties/minFacility/items/properties/facility/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7+"/facility",schemaPath:"#/properties/controls/properties/minFacility/items/properties/facility/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data59.gfaM2 !== undefined){
let data61 = data59.gfaM2;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7+"/gfaM2",schemaPath:"#/properties/controls/properties/minFacility/items/properties/gfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7+"/gfaM2",schemaPath:"#/properties/controls/properties/minFacility/items/properties/gfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility/" + i7,schemaPath:"#/properties/controls/properties/minFacility/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/minFacility",schemaPath:"#/properties/controls/properties/minFacility/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data50.mustKeep !== undefined){
let data62 = data50.mustKeep;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i8=0; i8<len6; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(func2(data63) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/controls/mustKeep/" + i8,schemaPath:"#/properties/controls/properties/mustKeep/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/controls/mustKeep/" + i8,schemaPath:"#/properties/controls/properties/mustKeep/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/mustKeep/" + i8,schemaPath:"#/properties/controls/properties/mustKeep/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls/mustKeep",schemaPath:"#/properties/controls/properties/mustKeep/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.modes !== undefined){
let data64 = data.modes;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i9=0; i9<len7; i9++){
let data65 = data64[i9];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.mode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
if(data65.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
for(const key7 in data65){
if(!(((key7 === "mode") || (key7 === "areaHa")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9,schemaPath:"#/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data65.mode !== undefined){
let data66 = data65.mode;
if(typeof data66 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9+"/mode",schemaPath:"#/$defs/renewalMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data66 === "政府收储再开发") || (data66 === "自主改造")) || (data66 === "市场主体参与")) || (data66 === "集体整治入市")) || (data66 === "综合整治")) || (data66 === "司法处置再开发")) || (data66 === "腾退复垦")) || (data66 === "腾退复绿"))){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9+"/mode",schemaPath:"#/$defs/renewalMode/enum",keyword:"enum",params:{allowedValues: schema185.enum}});
errors++;
}
}
if(data65.areaHa !== undefined){
let data67 = data65.areaHa;
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9+"/areaHa",schemaPath:"#/properties/modes/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9+"/areaHa",schemaPath:"#/properties/modes/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modes/" + i9,schemaPath:"#/properties/modes/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.facilityDemand !== undefined){
let data68 = data.facilityDemand;
if(Array.isArray(data68)){
const len8 = data68.length;
for(let i10=0; i10<len8; i10++){
let data69 = data68[i10];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.facility === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/required",keyword:"required",params:{missingProperty: "facility"}});
errors++;
}
if(data69.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/required",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data69.need === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/required",keyword:"required",params:{missingProperty: "need"}});
errors++;
}
if(data69.existing === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/required",keyword:"required",params:{missingProperty: "existing"}});
errors++;
}
if(data69.gap === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/required",keyword:"required",params:{missingProperty: "gap"}});
errors++;
}
for(const key8 in data69){
if(!((((((key8 === "facility") || (key8 === "unit")) || (key8 === "need")) || (key8 === "existing")) || (key8 === "gap")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data69.facility !== undefined){
let data70 = data69.facility;
if(typeof data70 === "string"){
if(func2(data70) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/facility",schemaPath:"#/properties/facilityDemand/items/properties/facility/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data70) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/facility",schemaPath:"#/properties/facilityDemand/items/properties/facility/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/facility",schemaPath:"#/properties/facilityDemand/items/properties/facility/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data69.unit !== undefined){
let data71 = data69.unit;
if(typeof data71 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data71 === "ha") || (data71 === "m2")) || (data71 === "mu")) || (data71 === "wan")) || (data71 === "pct")) || (data71 === "far")) || (data71 === "count")) || (data71 === "people")) || (data71 === "m")) || (data71 === "t")) || (data71 === "year")) || (data71 === "month")) || (data71 === "day")) || (data71 === "date")) || (data71 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema186.enum}});
errors++;
}
}
if(data69.need !== undefined){
let data72 = data69.need;
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/need",schemaPath:"#/properties/facilityDemand/items/properties/need/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/need",schemaPath:"#/properties/facilityDemand/items/properties/need/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data69.existing !== undefined){
let data73 = data69.existing;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/existing",schemaPath:"#/properties/facilityDemand/items/properties/existing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/existing",schemaPath:"#/properties/facilityDemand/items/properties/existing/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data69.gap !== undefined){
let data74 = data69.gap;
if(!((typeof data74 == "number") && (isFinite(data74)))){
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10+"/gap",schemaPath:"#/properties/facilityDemand/items/properties/gap/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand/" + i10,schemaPath:"#/properties/facilityDemand/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facilityDemand",schemaPath:"#/properties/facilityDemand/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schedule !== undefined){
let data75 = data.schedule;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75["2025"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2025"}});
errors++;
}
if(data75["2026"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2026"}});
errors++;
}
if(data75["2027"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2027"}});
errors++;
}
if(data75["2028"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2028"}});
errors++;
}
if(data75["2029"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2029"}});
errors++;
}
if(data75["2030"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/required",keyword:"required",params:{missingProperty: "2030"}});
errors++;
}
for(const key9 in data75){
if(!(((((((key9 === "2025") || (key9 === "2026")) || (key9 === "2027")) || (key9 === "2028")) || (key9 === "2029")) || (key9 === "2030")) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data75["2025"] !== undefined){
let data76 = data75["2025"];
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2025",schemaPath:"#/$defs/areaByYear/properties/2025/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2025",schemaPath:"#/$defs/areaByYear/properties/2025/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data75["2026"] !== undefined){
let data77 = data75["2026"];
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2026",schemaPath:"#/$defs/areaByYear/properties/2026/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2026",schemaPath:"#/$defs/areaByYear/properties/2026/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data75["2027"] !== undefined){
let data78 = data75["2027"];
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2027",schemaPath:"#/$defs/areaByYear/properties/2027/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2027",schemaPath:"#/$defs/areaByYear/properties/2027/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data75["2028"] !== undefined){
let data79 = data75["2028"];
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2028",schemaPath:"#/$defs/areaByYear/properties/2028/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2028",schemaPath:"#/$defs/areaByYear/properties/2028/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data75["2029"] !== undefined){
let data80 = data75["2029"];
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2029",schemaPath:"#/$defs/areaByYear/properties/2029/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2029",schemaPath:"#/$defs/areaByYear/properties/2029/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data75["2030"] !== undefined){
let data81 = data75["2030"];
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2030",schemaPath:"#/$defs/areaByYear/properties/2030/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/2030",schemaPath:"#/$defs/areaByYear/properties/2030/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/$defs/areaByYear/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.detailedPlanRef !== undefined){
let data82 = data.detailedPlanRef;
if(typeof data82 === "string"){
if(func2(data82) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/detailedPlanRef",schemaPath:"#/properties/detailedPlanRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detailedPlanRef",schemaPath:"#/properties/detailedPlanRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_unitDetailedPlan = validate107;
const schema188 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"unitDetailedPlan"},"id":{"type":"string","pattern":"^DP-[A-Z]{2}-\\d{2}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"unitRef":{"type":"string","minLength":1},"landUse":{"type":"array","items":{"type":"object","properties":{"polygonId":{"type":"string","pattern":"^LU-[A-Z]{2}-\\d{2}-\\d{2}$"},"code":{"$ref":"#/$defs/landUseCode"},"areaM2":{"type":"number","minimum":0},"parcelRef":{"type":"string","minLength":1},"retained":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["polygonId","code","areaM2"]}},"balanceTable":{"type":"array","items":{"type":"object","properties":{"code":{"$ref":"#/$defs/landUseCode"},"beforeHa":{"type":"number","minimum":0},"afterHa":{"type":"number","minimum":0},"beforePct":{"type":"number","minimum":0,"maximum":100},"afterPct":{"type":"number","minimum":0,"maximum":100}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["code","beforeHa","afterHa","beforePct","afterPct"]}},"functions":{"type":"array","minItems":1,"items":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":20},"name":{"type":"string","minLength":1,"maxLength":60},"polygonRefs":{"type":"array","items":{"type":"string","minLength":1}},"text":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","polygonRefs","text"]}},"structure":{"type":"object","properties":{"text":{"type":"string","minLength":1},"sketch":{"type":"string","minLength":1,"maxLength":200}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["text"]},"infrastructure":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","minLength":1,"maxLength":40},"capacity":{"type":"string","minLength":1,"maxLength":60},"landM2":{"type":"number","minimum":0},"year":{"$ref":"#/$defs/year"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["kind"]}},"publicFacilities":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string","minLength":1,"maxLength":40},"gfaM2":{"type":"number","minimum":0},"landM2":{"type":"number","minimum":0},"standalone":{"type":"boolean"},"parcelRef":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["kind","gfaM2","standalone"]}},"parcelControls":{"type":"array","minItems":1,"items":{"type":"object","properties":{"parcelRef":{"type":"string","minLength":1},"useCode":{"$ref":"#/$defs/landUseCode"},"landUseName":{"type":"string","minLength":1,"maxLength":40},"uses":{"type":"array","items":{"type":"object","properties":{"code":{"$ref":"#/$defs/landUseCode"},"pct":{"type":"number","minimum":0,"maximum":100},"basis":{"type":"string","enum":["gfa","land"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["code","pct","basis"]}},"grossM2":{"type":"number","minimum":0},"dedicated":{"type":"array","items":{"type":"object","properties":{"code":{"$ref":"#/$defs/landUseCode"},"areaM2":{"type":"number","minimum":0},"receiver":{"type":"string","minLength":1,"maxLength":60}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["code","areaM2","receiver"]}},"netM2":{"type":"number","minimum":0},"baseFar":{"type":"number","minimum":0},"bonus":{"type":"array","items":{"type":"object","properties":{"benefit":{"type":"string","minLength":1,"maxLength":80},"facilityM2":{"type":"number","minimum":0},"bonusM2":{"type":"number","minimum":0},"policyRef":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["benefit","facilityM2","bonusM2","policyRef"]}},"transferInRefs":{"type":"array","items":{"type":"string","minLength":1}},"transferOutRefs":{"type":"array","items":{"type":"string","minLength":1}},"plannedGfaM2":{"type":"number","minimum":0},"far":{"type":"number","minimum":0},"farCeiling":{"type":"number","minimum":0},"footprintM2":{"type":"number","minimum":0},"densityPct":{"type":"number","minimum":0,"maximum":100},"greenM2":{"type":"number","minimum":0},"greenPct":{"type":"number","minimum":0,"maximum":100},"heightM":{"type":"number","minimum":0},"floorsMax":{"type":"integer","minimum":0},"avgFloors":{"type":"number","minimum":0},"parking":{"type":"integer","minimum":0},"outsideUdbBasis":{"type":"object","properties":{"kind":{"type":"string","enum":["villagePlan","singleSite"]},"docNo":{"type":"string","minLength":1,"maxLength":80}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["kind","docNo"]},"setbackM":{"type":"number","minimum":0},"verticalIndustry":{"type":"object","properties":{"floors":{"type":"integer","minimum":0},"groundHeightM":{"type":"number","minimum":0},"upperHeightM":{"type":"number","minimum":0},"groundLoadT":{"type":"number","minimum":0},"upperLoadT":{"type":"number","minimum":0},"freightLifts":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["floors","groundHeightM","upperHeightM","groundLoadT","upperLoadT","freightLifts"]},"sector":{"type":"string","pattern":"^\\d{2}$"},"retain":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"notes":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["parcelRef","useCode","grossM2","netM2","baseFar","plannedGfaM2","far"]}},"totals":{"type":"object","properties":{"grossM2":{"type":"number","minimum":0},"netM2":{"type":"number","minimum":0},"dedicatedM2":{"type":"number","minimum":0},"plannedGfaM2":{"type":"number","minimum":0},"housingGfaM2":{"type":"number","minimum":0},"industryGfaM2":{"type":"number","minimum":0},"byFamily":{"type":"array","items":{"type":"object","properties":{"family":{"$ref":"#/$defs/useFamily"},"gfaM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["family","gfaM2"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["grossM2","netM2","dedicatedM2","plannedGfaM2","housingGfaM2","industryGfaM2","byFamily"]},"population":{"type":"integer","minimum":0},"housing":{"type":"object","properties":{"gfaM2":{"type":"number","minimum":0},"dwellings":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["gfaM2","dwellings"]},"lines":{"type":"array","items":{"type":"object","properties":{"line":{"type":"string","enum":["绿线","蓝线","紫线","黄线","历史文化保护线","洪涝风险控制线"]},"response":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["line","response"]}},"adjustments":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":20},"case":{"type":"string","minLength":1,"maxLength":80},"path":{"type":"string","enum":["full","simplified"]},"basis":{"type":"string","minLength":1,"maxLength":200},"study":{"type":"string","minLength":1,"maxLength":200},"opinions":{"type":"string","minLength":1,"maxLength":300},"body":{"type":"string","minLength":1,"maxLength":60},"date":{"$ref":"#/$defs/date"},"before":{"type":"string","minLength":1,"maxLength":200},"after":{"type":"string","minLength":1,"maxLength":200}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","case","path","basis","before","after"]}},"approval":{"type":"object","properties":{"body":{"type":"string","minLength":1,"maxLength":60},"date":{"$ref":"#/$defs/date"},"no":{"type":"string","minLength":1,"maxLength":60}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["body","date","no"]},"participation":{"$ref":"#/$defs/participation"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","unitRef","landUse","balanceTable","functions","structure","infrastructure","publicFacilities","parcelControls","totals","population","housing","lines"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"landUseCode":{"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"},"participation":{"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"to":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"channel":{"type":"string","minLength":1,"maxLength":100},"opinions":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":500},"reply":{"type":"string","minLength":1,"maxLength":500}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["text","reply"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["from","to","channel"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"useFamily":{"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}},"year":{"type":"integer","minimum":2025,"maximum":2030}},"$id":"urn:plansmith:unitDetailedPlan"};
const schema189 = {"type":"string","const":"redev/v1"};
const schema190 = {"type":"string","minLength":2,"maxLength":80};
const schema191 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema192 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema193 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema194 = {"type":"string","minLength":1,"maxLength":100};
const schema195 = {"type":"string","minLength":1,"maxLength":100};
const schema196 = {"type":"string","minLength":1,"maxLength":100};
const schema197 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema198 = {"type":"boolean"};
const schema199 = {"type":"string","enum":["public","internal","restricted"]};
const schema202 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema203 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema204 = {"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"};
const schema206 = {"type":"integer","minimum":2025,"maximum":2030};
const schema210 = {"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]};
const schema211 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema213 = {"type":"object","properties":{"from":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"to":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"channel":{"type":"string","minLength":1,"maxLength":100},"opinions":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":500},"reply":{"type":"string","minLength":1,"maxLength":500}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["text","reply"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["from","to","channel"]};
const pattern178 = new RegExp("^DP-[A-Z]{2}-\\d{2}$", "u");
const pattern190 = new RegExp("^LU-[A-Z]{2}-\\d{2}-\\d{2}$", "u");
const schema200 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema201 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema201.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:unitDetailedPlan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.unitRef === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unitRef"}});
errors++;
}
if(data.landUse === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "landUse"}});
errors++;
}
if(data.balanceTable === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balanceTable"}});
errors++;
}
if(data.functions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "functions"}});
errors++;
}
if(data.structure === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "structure"}});
errors++;
}
if(data.infrastructure === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "infrastructure"}});
errors++;
}
if(data.publicFacilities === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicFacilities"}});
errors++;
}
if(data.parcelControls === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parcelControls"}});
errors++;
}
if(data.totals === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
if(data.population === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "population"}});
errors++;
}
if(data.housing === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "housing"}});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema188.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("unitDetailedPlan" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "unitDetailedPlan"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern178.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^DP-[A-Z]{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema192.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema199.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate108(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.unitRef !== undefined){
let data29 = data.unitRef;
if(typeof data29 === "string"){
if(func2(data29) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unitRef",schemaPath:"#/properties/unitRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unitRef",schemaPath:"#/properties/unitRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.landUse !== undefined){
let data30 = data.landUse;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.polygonId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2,schemaPath:"#/properties/landUse/items/required",keyword:"required",params:{missingProperty: "polygonId"}});
errors++;
}
if(data31.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2,schemaPath:"#/properties/landUse/items/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data31.areaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2,schemaPath:"#/properties/landUse/items/required",keyword:"required",params:{missingProperty: "areaM2"}});
errors++;
}
for(const key3 in data31){
if(!((((((key3 === "polygonId") || (key3 === "code")) || (key3 === "areaM2")) || (key3 === "parcelRef")) || (key3 === "retained")) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2,schemaPath:"#/properties/landUse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data31.polygonId !== undefined){
let data32 = data31.polygonId;
if(typeof data32 === "string"){
if(!pattern190.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/polygonId",schemaPath:"#/properties/landUse/items/properties/polygonId/pattern",keyword:"pattern",params:{pattern: "^LU-[A-Z]{2}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/polygonId",schemaPath:"#/properties/landUse/items/properties/polygonId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.code !== undefined){
let data33 = data31.code;
if(typeof data33 === "string"){
if(!pattern76.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/code",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/code",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.areaM2 !== undefined){
let data34 = data31.areaM2;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/areaM2",schemaPath:"#/properties/landUse/items/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/areaM2",schemaPath:"#/properties/landUse/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data31.parcelRef !== undefined){
let data35 = data31.parcelRef;
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/parcelRef",schemaPath:"#/properties/landUse/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/parcelRef",schemaPath:"#/properties/landUse/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.retained !== undefined){
if(typeof data31.retained !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2+"/retained",schemaPath:"#/properties/landUse/items/properties/retained/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse/" + i2,schemaPath:"#/properties/landUse/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/landUse",schemaPath:"#/properties/landUse/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.balanceTable !== undefined){
let data37 = data.balanceTable;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data38.beforeHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/required",keyword:"required",params:{missingProperty: "beforeHa"}});
errors++;
}
if(data38.afterHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/required",keyword:"required",params:{missingProperty: "afterHa"}});
errors++;
}
if(data38.beforePct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/required",keyword:"required",params:{missingProperty: "beforePct"}});
errors++;
}
if(data38.afterPct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/required",keyword:"required",params:{missingProperty: "afterPct"}});
errors++;
}
for(const key4 in data38){
if(!((((((key4 === "code") || (key4 === "beforeHa")) || (key4 === "afterHa")) || (key4 === "beforePct")) || (key4 === "afterPct")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data38.code !== undefined){
let data39 = data38.code;
if(typeof data39 === "string"){
if(!pattern76.test(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/code",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/code",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data38.beforeHa !== undefined){
let data40 = data38.beforeHa;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/beforeHa",schemaPath:"#/properties/balanceTable/items/properties/beforeHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/beforeHa",schemaPath:"#/properties/balanceTable/items/properties/beforeHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data38.afterHa !== undefined){
let data41 = data38.afterHa;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/afterHa",schemaPath:"#/properties/balanceTable/items/properties/afterHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/afterHa",schemaPath:"#/properties/balanceTable/items/properties/afterHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data38.beforePct !== undefined){
let data42 = data38.beforePct;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/beforePct",schemaPath:"#/properties/balanceTable/items/properties/beforePct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/beforePct",schemaPath:"#/properties/balanceTable/items/properties/beforePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/beforePct",schemaPath:"#/properties/balanceTable/items/properties/beforePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data38.afterPct !== undefined){
let data43 = data38.afterPct;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/afterPct",schemaPath:"#/properties/balanceTable/items/properties/afterPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/afterPct",schemaPath:"#/properties/balanceTable/items/properties/afterPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3+"/afterPct",schemaPath:"#/properties/balanceTable/items/properties/afterPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable/" + i3,schemaPath:"#/properties/balanceTable/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/balanceTable",schemaPath:"#/properties/balanceTable/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.functions !== undefined){
let data44 = data.functions;
if(Array.isArray(data44)){
if(data44.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data45.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data45.polygonRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/required",keyword:"required",params:{missingProperty: "polygonRefs"}});
errors++;
}
if(data45.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key5 in data45){
if(!(((((key5 === "id") || (key5 === "name")) || (key5 === "polygonRefs")) || (key5 === "text")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data45.id !== undefined){
let data46 = data45.id;
if(typeof data46 === "string"){
if(func2(data46) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/id",schemaPath:"#/properties/functions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data46) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/id",schemaPath:"#/properties/functions/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/id",schemaPath:"#/properties/functions/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.name !== undefined){
let data47 = data45.name;
if(typeof data47 === "string"){
if(func2(data47) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/name",schemaPath:"#/properties/functions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data47) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/name",schemaPath:"#/properties/functions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/name",schemaPath:"#/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.polygonRefs !== undefined){
let data48 = data45.polygonRefs;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
if(typeof data49 === "string"){
if(func2(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/polygonRefs/" + i5,schemaPath:"#/properties/functions/items/properties/polygonRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/polygonRefs/" + i5,schemaPath:"#/properties/functions/items/properties/polygonRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/polygonRefs",schemaPath:"#/properties/functions/items/properties/polygonRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data45.text !== undefined){
let data50 = data45.text;
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/text",schemaPath:"#/properties/functions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4+"/text",schemaPath:"#/properties/functions/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions/" + i4,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.structure !== undefined){
let data51 = data.structure;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/structure",schemaPath:"#/properties/structure/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key6 in data51){
if(!(((key6 === "text") || (key6 === "sketch")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/structure",schemaPath:"#/properties/structure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data51.text !== undefined){
let data52 = data51.text;
if(typeof data52 === "string"){
if(func2(data52) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/structure/text",schemaPath:"#/properties/structure/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/structure/text",schemaPath:"#/properties/structure/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.sketch !== undefined){
let data53 = data51.sketch;
if(typeof data53 === "string"){
if(func2(data53) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/structure/sketch",schemaPath:"#/properties/structure/properties/sketch/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/structure/sketch",schemaPath:"#/properties/structure/properties/sketch/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/structure/sketch",schemaPath:"#/properties/structure/properties/sketch/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/structure",schemaPath:"#/properties/structure/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.infrastructure !== undefined){
let data54 = data.infrastructure;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6,schemaPath:"#/properties/infrastructure/items/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key7 in data55){
if(!(((((key7 === "kind") || (key7 === "capacity")) || (key7 === "landM2")) || (key7 === "year")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6,schemaPath:"#/properties/infrastructure/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data55.kind !== undefined){
let data56 = data55.kind;
if(typeof data56 === "string"){
if(func2(data56) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/kind",schemaPath:"#/properties/infrastructure/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data56) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/kind",schemaPath:"#/properties/infrastructure/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/kind",schemaPath:"#/properties/infrastructure/items/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.capacity !== undefined){
let data57 = data55.capacity;
if(typeof data57 === "string"){
if(func2(data57) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/capacity",schemaPath:"#/properties/infrastructure/items/properties/capacity/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data57) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/capacity",schemaPath:"#/properties/infrastructure/items/properties/capacity/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/capacity",schemaPath:"#/properties/infrastructure/items/properties/capacity/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.landM2 !== undefined){
let data58 = data55.landM2;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/landM2",schemaPath:"#/properties/infrastructure/items/properties/landM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/landM2",schemaPath:"#/properties/infrastructure/items/properties/landM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data55.year !== undefined){
let data59 = data55.year;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 2030 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data59 < 2025 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure/" + i6,schemaPath:"#/properties/infrastructure/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.publicFacilities !== undefined){
let data60 = data.publicFacilities;
if(Array.isArray(data60)){
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
let data61 = data60[i7];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7,schemaPath:"#/properties/publicFacilities/items/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data61.gfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7,schemaPath:"#/properties/publicFacilities/items/required",keyword:"required",params:{missingProperty: "gfaM2"}});
errors++;
}
if(data61.standalone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7,schemaPath:"#/properties/publicFacilities/items/required",keyword:"required",params:{missingProperty: "standalone"}});
errors++;
}
for(const key8 in data61){
if(!((((((key8 === "kind") || (key8 === "gfaM2")) || (key8 === "landM2")) || (key8 === "standalone")) || (key8 === "parcelRef")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7,schemaPath:"#/properties/publicFacilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data61.kind !== undefined){
let data62 = data61.kind;
if(typeof data62 === "string"){
if(func2(data62) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/kind",schemaPath:"#/properties/publicFacilities/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data62) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/kind",schemaPath:"#/properties/publicFacilities/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/kind",schemaPath:"#/properties/publicFacilities/items/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data61.gfaM2 !== undefined){
let data63 = data61.gfaM2;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/gfaM2",schemaPath:"#/properties/publicFacilities/items/properties/gfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/gfaM2",schemaPath:"#/properties/publicFacilities/items/properties/gfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.landM2 !== undefined){
let data64 = data61.landM2;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/landM2",schemaPath:"#/properties/publicFacilities/items/properties/landM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/landM2",schemaPath:"#/properties/publicFacilities/items/properties/landM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.standalone !== undefined){
if(typeof data61.standalone !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/standalone",schemaPath:"#/properties/publicFacilities/items/properties/standalone/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data61.parcelRef !== undefined){
let data66 = data61.parcelRef;
if(typeof data66 === "string"){
if(func2(data66) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/parcelRef",schemaPath:"#/properties/publicFacilities/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7+"/parcelRef",schemaPath:"#/properties/publicFacilities/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities/" + i7,schemaPath:"#/properties/publicFacilities/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publicFacilities",schemaPath:"#/properties/publicFacilities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parcelControls !== undefined){
let data67 = data.parcelControls;
if(Array.isArray(data67)){
if(data67.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls",schemaPath:"#/properties/parcelControls/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.parcelRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "parcelRef"}});
errors++;
}
if(data68.useCode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "useCode"}});
errors++;
}
if(data68.grossM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "grossM2"}});
errors++;
}
if(data68.netM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "netM2"}});
errors++;
}
if(data68.baseFar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "baseFar"}});
errors++;
}
if(data68.plannedGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "plannedGfaM2"}});
errors++;
}
if(data68.far === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/required",keyword:"required",params:{missingProperty: "far"}});
errors++;
}
for(const key9 in data68){
if(!((func1.call(schema188.properties.parcelControls.items.properties, key9)) || (pattern4.test(key9)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data68.parcelRef !== undefined){
let data69 = data68.parcelRef;
if(typeof data69 === "string"){
if(func2(data69) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/parcelRef",schemaPath:"#/properties/parcelControls/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/parcelRef",schemaPath:"#/properties/parcelControls/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.useCode !== undefined){
let data70 = data68.useCode;
if(typeof data70 === "string"){
if(!pattern76.test(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/useCode",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/useCode",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.landUseName !== undefined){
let data71 = data68.landUseName;
if(typeof data71 === "string"){
if(func2(data71) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/landUseName",schemaPath:"#/properties/parcelControls/items/properties/landUseName/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data71) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/landUseName",schemaPath:"#/properties/parcelControls/items/properties/landUseName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/landUseName",schemaPath:"#/properties/parcelControls/items/properties/landUseName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.uses !== undefined){
let data72 = data68.uses;
if(Array.isArray(data72)){
const len9 = data72.length;
for(let i9=0; i9<len9; i9++){
let data73 = data72[i9];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9,schemaPath:"#/properties/parcelControls/items/properties/uses/items/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data73.pct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9,schemaPath:"#/properties/parcelControls/items/properties/uses/items/required",keyword:"required",params:{missingProperty: "pct"}});
errors++;
}
if(data73.basis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9,schemaPath:"#/properties/parcelControls/items/properties/uses/items/required",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
for(const key10 in data73){
if(!((((key10 === "code") || (key10 === "pct")) || (key10 === "basis")) || (pattern4.test(key10)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9,schemaPath:"#/properties/parcelControls/items/properties/uses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data73.code !== undefined){
let data74 = data73.code;
if(typeof data74 === "string"){
if(!pattern76.test(data74)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/code",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/code",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data73.pct !== undefined){
let data75 = data73.pct;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 100 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/pct",schemaPath:"#/properties/parcelControls/items/properties/uses/items/properties/pct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data75 < 0 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/pct",schemaPath:"#/properties/parcelControls/items/properties/uses/items/properties/pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/pct",schemaPath:"#/properties/parcelControls/items/properties/uses/items/properties/pct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data73.basis !== undefined){
let data76 = data73.basis;
if(typeof data76 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/basis",schemaPath:"#/properties/parcelControls/items/properties/uses/items/properties/basis/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data76 === "gfa") || (data76 === "land"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9+"/basis",schemaPath:"#/properties/parcelControls/items/properties/uses/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema188.properties.parcelControls.items.properties.uses.items.properties.basis.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses/" + i9,schemaPath:"#/properties/parcelControls/items/properties/uses/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/uses",schemaPath:"#/properties/parcelControls/items/properties/uses/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.grossM2 !== undefined){
let data77 = data68.grossM2;
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/grossM2",schemaPath:"#/properties/parcelControls/items/properties/grossM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/grossM2",schemaPath:"#/properties/parcelControls/items/properties/grossM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.dedicated !== undefined){
let data78 = data68.dedicated;
if(Array.isArray(data78)){
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
let data79 = data78[i10];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10,schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data79.areaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10,schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/required",keyword:"required",params:{missingProperty: "areaM2"}});
errors++;
}
if(data79.receiver === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10,schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/required",keyword:"required",params:{missingProperty: "receiver"}});
errors++;
}
for(const key11 in data79){
if(!((((key11 === "code") || (key11 === "areaM2")) || (key11 === "receiver")) || (pattern4.test(key11)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10,schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data79.code !== undefined){
let data80 = data79.code;
if(typeof data80 === "string"){
if(!pattern76.test(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/code",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/code",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data79.areaM2 !== undefined){
let data81 = data79.areaM2;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/areaM2",schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/areaM2",schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data79.receiver !== undefined){
let data82 = data79.receiver;
if(typeof data82 === "string"){
if(func2(data82) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/receiver",schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/properties/receiver/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data82) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/receiver",schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/properties/receiver/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10+"/receiver",schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/properties/receiver/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated/" + i10,schemaPath:"#/properties/parcelControls/items/properties/dedicated/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/dedicated",schemaPath:"#/properties/parcelControls/items/properties/dedicated/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.netM2 !== undefined){
let data83 = data68.netM2;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/netM2",schemaPath:"#/properties/parcelControls/items/properties/netM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/netM2",schemaPath:"#/properties/parcelControls/items/properties/netM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.baseFar !== undefined){
let data84 = data68.baseFar;
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/baseFar",schemaPath:"#/properties/parcelControls/items/properties/baseFar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/baseFar",schemaPath:"#/properties/parcelControls/items/properties/baseFar/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.bonus !== undefined){
let data85 = data68.bonus;
if(Array.isArray(data85)){
const len11 = data85.length;
for(let i11=0; i11<len11; i11++){
let data86 = data85[i11];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.benefit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/required",keyword:"required",params:{missingProperty: "benefit"}});
errors++;
}
if(data86.facilityM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/required",keyword:"required",params:{missingProperty: "facilityM2"}});
errors++;
}
if(data86.bonusM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/required",keyword:"required",params:{missingProperty: "bonusM2"}});
errors++;
}
if(data86.policyRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/required",keyword:"required",params:{missingProperty: "policyRef"}});
errors++;
}
for(const key12 in data86){
if(!(((((key12 === "benefit") || (key12 === "facilityM2")) || (key12 === "bonusM2")) || (key12 === "policyRef")) || (pattern4.test(key12)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data86.benefit !== undefined){
let data87 = data86.benefit;
if(typeof data87 === "string"){
if(func2(data87) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/benefit",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/benefit/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data87) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/benefit",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/benefit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/benefit",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/benefit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.facilityM2 !== undefined){
let data88 = data86.facilityM2;
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/facilityM2",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/facilityM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/facilityM2",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/facilityM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data86.bonusM2 !== undefined){
let data89 = data86.bonusM2;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/bonusM2",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/bonusM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/bonusM2",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/bonusM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data86.policyRef !== undefined){
let data90 = data86.policyRef;
if(typeof data90 === "string"){
if(func2(data90) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/policyRef",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/policyRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11+"/policyRef",schemaPath:"#/properties/parcelControls/items/properties/bonus/items/properties/policyRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus/" + i11,schemaPath:"#/properties/parcelControls/items/properties/bonus/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/bonus",schemaPath:"#/properties/parcelControls/items/properties/bonus/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.transferInRefs !== undefined){
let data91 = data68.transferInRefs;
if(Array.isArray(data91)){
const len12 = data91.length;
for(let i12=0; i12<len12; i12++){
let data92 = data91[i12];
if(typeof data92 === "string"){
if(func2(data92) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferInRefs/" + i12,schemaPath:"#/properties/parcelControls/items/properties/transferInRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferInRefs/" + i12,schemaPath:"#/properties/parcelControls/items/properties/transferInRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferInRefs",schemaPath:"#/properties/parcelControls/items/properties/transferInRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.transferOutRefs !== undefined){
let data93 = data68.transferOutRefs;
if(Array.isArray(data93)){
const len13 = data93.length;
for(let i13=0; i13<len13; i13++){
let data94 = data93[i13];
if(typeof data94 === "string"){
if(func2(data94) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferOutRefs/" + i13,schemaPath:"#/properties/parcelControls/items/properties/transferOutRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferOutRefs/" + i13,schemaPath:"#/properties/parcelControls/items/properties/transferOutRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/transferOutRefs",schemaPath:"#/properties/parcelControls/items/properties/transferOutRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.plannedGfaM2 !== undefined){
let data95 = data68.plannedGfaM2;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/plannedGfaM2",schemaPath:"#/properties/parcelControls/items/properties/plannedGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/plannedGfaM2",schemaPath:"#/properties/parcelControls/items/properties/plannedGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.far !== undefined){
let data96 = data68.far;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/far",schemaPath:"#/properties/parcelControls/items/properties/far/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/far",schemaPath:"#/properties/parcelControls/items/properties/far/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.farCeiling !== undefined){
let data97 = data68.farCeiling;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/farCeiling",schemaPath:"#/properties/parcelControls/items/properties/farCeiling/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/farCeiling",schemaPath:"#/properties/parcelControls/items/properties/farCeiling/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.footprintM2 !== undefined){
let data98 = data68.footprintM2;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/footprintM2",schemaPath:"#/properties/parcelControls/items/properties/footprintM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/footprintM2",schemaPath:"#/properties/parcelControls/items/properties/footprintM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.densityPct !== undefined){
let data99 = data68.densityPct;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 100 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/densityPct",schemaPath:"#/properties/parcelControls/items/properties/densityPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data99 < 0 || isNaN(data99)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/densityPct",schemaPath:"#/properties/parcelControls/items/properties/densityPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/densityPct",schemaPath:"#/properties/parcelControls/items/properties/densityPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.greenM2 !== undefined){
let data100 = data68.greenM2;
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/greenM2",schemaPath:"#/properties/parcelControls/items/properties/greenM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/greenM2",schemaPath:"#/properties/parcelControls/items/properties/greenM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.greenPct !== undefined){
let data101 = data68.greenPct;
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 100 || isNaN(data101)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/greenPct",schemaPath:"#/properties/parcelControls/items/properties/greenPct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data101 < 0 || isNaN(data101)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/greenPct",schemaPath:"#/properties/parcelControls/items/properties/greenPct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/greenPct",schemaPath:"#/properties/parcelControls/items/properties/greenPct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.heightM !== undefined){
let data102 = data68.heightM;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/heightM",schemaPath:"#/properties/parcelControls/items/properties/heightM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/heightM",schemaPath:"#/properties/parcelControls/items/properties/heightM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.floorsMax !== undefined){
let data103 = data68.floorsMax;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/floorsMax",schemaPath:"#/properties/parcelControls/items/properties/floorsMax/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/floorsMax",schemaPath:"#/properties/parcelControls/items/properties/floorsMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data68.avgFloors !== undefined){
let data104 = data68.avgFloors;
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/avgFloors",schemaPath:"#/properties/parcelControls/items/properties/avgFloors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/avgFloors",schemaPath:"#/properties/parcelControls/items/properties/avgFloors/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.parking !== undefined){
let data105 = data68.parking;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/parking",schemaPath:"#/properties/parcelControls/items/properties/parking/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/parking",schemaPath:"#/properties/parcelControls/items/properties/parking/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data68.outsideUdbBasis !== undefined){
let data106 = data68.outsideUdbBasis;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data106.docNo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/required",keyword:"required",params:{missingProperty: "docNo"}});
errors++;
}
for(const key13 in data106){
if(!(((key13 === "kind") || (key13 === "docNo")) || (pattern4.test(key13)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data106.kind !== undefined){
let data107 = data106.kind;
if(typeof data107 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis/kind",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data107 === "villagePlan") || (data107 === "singleSite"))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis/kind",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/properties/kind/enum",keyword:"enum",params:{allowedValues: schema188.properties.parcelControls.items.properties.outsideUdbBasis.properties.kind.enum}});
errors++;
}
}
if(data106.docNo !== undefined){
let data108 = data106.docNo;
if(typeof data108 === "string"){
if(func2(data108) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis/docNo",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data108) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis/docNo",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis/docNo",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/outsideUdbBasis",schemaPath:"#/properties/parcelControls/items/properties/outsideUdbBasis/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.setbackM !== undefined){
let data109 = data68.setbackM;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/setbackM",schemaPath:"#/properties/parcelControls/items/properties/setbackM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/setbackM",schemaPath:"#/properties/parcelControls/items/properties/setbackM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.verticalIndustry !== undefined){
let data110 = data68.verticalIndustry;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.floors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "floors"}});
errors++;
}
if(data110.groundHeightM === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "groundHeightM"}});
errors++;
}
if(data110.upperHeightM === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "upperHeightM"}});
errors++;
}
if(data110.groundLoadT === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "groundLoadT"}});
errors++;
}
if(data110.upperLoadT === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "upperLoadT"}});
errors++;
}
if(data110.freightLifts === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/required",keyword:"required",params:{missingProperty: "freightLifts"}});
errors++;
}
for(const key14 in data110){
if(!(((((((key14 === "floors") || (key14 === "groundHeightM")) || (key14 === "upperHeightM")) || (key14 === "groundLoadT")) || (key14 === "upperLoadT")) || (key14 === "freightLifts")) || (pattern4.test(key14)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data110.floors !== undefined){
let data111 = data110.floors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/floors",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/floors/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/floors",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/floors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data110.groundHeightM !== undefined){
let data112 = data110.groundHeightM;
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/groundHeightM",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/groundHeightM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/groundHeightM",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/groundHeightM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data110.upperHeightM !== undefined){
let data113 = data110.upperHeightM;
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/upperHeightM",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/upperHeightM/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/upperHeightM",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/upperHeightM/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data110.groundLoadT !== undefined){
let data114 = data110.groundLoadT;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/groundLoadT",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/groundLoadT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/groundLoadT",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/groundLoadT/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data110.upperLoadT !== undefined){
let data115 = data110.upperLoadT;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/upperLoadT",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/upperLoadT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/upperLoadT",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/upperLoadT/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data110.freightLifts !== undefined){
let data116 = data110.freightLifts;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/freightLifts",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/freightLifts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry/freightLifts",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/properties/freightLifts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/verticalIndustry",schemaPath:"#/properties/parcelControls/items/properties/verticalIndustry/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.sector !== undefined){
let data117 = data68.sector;
if(typeof data117 === "string"){
if(!pattern65.test(data117)){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/sector",schemaPath:"#/properties/parcelControls/items/properties/sector/pattern",keyword:"pattern",params:{pattern: "^\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/sector",schemaPath:"#/properties/parcelControls/items/properties/sector/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.retain !== undefined){
let data118 = data68.retain;
if(Array.isArray(data118)){
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
if(typeof data119 === "string"){
if(func2(data119) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/retain/" + i14,schemaPath:"#/properties/parcelControls/items/properties/retain/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data119) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/retain/" + i14,schemaPath:"#/properties/parcelControls/items/properties/retain/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/retain/" + i14,schemaPath:"#/properties/parcelControls/items/properties/retain/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/retain",schemaPath:"#/properties/parcelControls/items/properties/retain/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data68.notes !== undefined){
let data120 = data68.notes;
if(typeof data120 === "string"){
if(func2(data120) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/notes",schemaPath:"#/properties/parcelControls/items/properties/notes/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data120) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/notes",schemaPath:"#/properties/parcelControls/items/properties/notes/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8+"/notes",schemaPath:"#/properties/parcelControls/items/properties/notes/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls/" + i8,schemaPath:"#/properties/parcelControls/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parcelControls",schemaPath:"#/properties/parcelControls/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.totals !== undefined){
let data121 = data.totals;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.grossM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "grossM2"}});
errors++;
}
if(data121.netM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "netM2"}});
errors++;
}
if(data121.dedicatedM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "dedicatedM2"}});
errors++;
}
if(data121.plannedGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "plannedGfaM2"}});
errors++;
}
if(data121.housingGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "housingGfaM2"}});
errors++;
}
if(data121.industryGfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "industryGfaM2"}});
errors++;
}
if(data121.byFamily === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "byFamily"}});
errors++;
}
for(const key15 in data121){
if(!((((((((key15 === "grossM2") || (key15 === "netM2")) || (key15 === "dedicatedM2")) || (key15 === "plannedGfaM2")) || (key15 === "housingGfaM2")) || (key15 === "industryGfaM2")) || (key15 === "byFamily")) || (pattern4.test(key15)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}});
errors++;
}
}
if(data121.grossM2 !== undefined){
let data122 = data121.grossM2;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/grossM2",schemaPath:"#/properties/totals/properties/grossM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/grossM2",schemaPath:"#/properties/totals/properties/grossM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.netM2 !== undefined){
let data123 = data121.netM2;
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/netM2",schemaPath:"#/properties/totals/properties/netM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/netM2",schemaPath:"#/properties/totals/properties/netM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.dedicatedM2 !== undefined){
let data124 = data121.dedicatedM2;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/dedicatedM2",schemaPath:"#/properties/totals/properties/dedicatedM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/dedicatedM2",schemaPath:"#/properties/totals/properties/dedicatedM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.plannedGfaM2 !== undefined){
let data125 = data121.plannedGfaM2;
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/plannedGfaM2",schemaPath:"#/properties/totals/properties/plannedGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/plannedGfaM2",schemaPath:"#/properties/totals/properties/plannedGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.housingGfaM2 !== undefined){
let data126 = data121.housingGfaM2;
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/housingGfaM2",schemaPath:"#/properties/totals/properties/housingGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/housingGfaM2",schemaPath:"#/properties/totals/properties/housingGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.industryGfaM2 !== undefined){
let data127 = data121.industryGfaM2;
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/industryGfaM2",schemaPath:"#/properties/totals/properties/industryGfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/industryGfaM2",schemaPath:"#/properties/totals/properties/industryGfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data121.byFamily !== undefined){
let data128 = data121.byFamily;
if(Array.isArray(data128)){
const len15 = data128.length;
for(let i15=0; i15<len15; i15++){
let data129 = data128[i15];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.family === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15,schemaPath:"#/properties/totals/properties/byFamily/items/required",keyword:"required",params:{missingProperty: "family"}});
errors++;
}
if(data129.gfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15,schemaPath:"#/properties/totals/properties/byFamily/items/required",keyword:"required",params:{missingProperty: "gfaM2"}});
errors++;
}
for(const key16 in data129){
if(!(((key16 === "family") || (key16 === "gfaM2")) || (pattern4.test(key16)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15,schemaPath:"#/properties/totals/properties/byFamily/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}});
errors++;
}
}
if(data129.family !== undefined){
let data130 = data129.family;
if(typeof data130 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15+"/family",schemaPath:"#/$defs/useFamily/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data130 === "housing") || (data130 === "commerce")) || (data130 === "industry")) || (data130 === "mining")) || (data130 === "logistics")) || (data130 === "research")) || (data130 === "public")) || (data130 === "green")) || (data130 === "transport")) || (data130 === "utility")) || (data130 === "special")) || (data130 === "reserved")) || (data130 === "agriculture")) || (data130 === "water")) || (data130 === "sea")) || (data130 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15+"/family",schemaPath:"#/$defs/useFamily/enum",keyword:"enum",params:{allowedValues: schema210.enum}});
errors++;
}
}
if(data129.gfaM2 !== undefined){
let data131 = data129.gfaM2;
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15+"/gfaM2",schemaPath:"#/properties/totals/properties/byFamily/items/properties/gfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15+"/gfaM2",schemaPath:"#/properties/totals/properties/byFamily/items/properties/gfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily/" + i15,schemaPath:"#/properties/totals/properties/byFamily/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals/byFamily",schemaPath:"#/properties/totals/properties/byFamily/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.population !== undefined){
let data132 = data.population;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
(vErrors ??= []).push({instancePath:instancePath+"/population",schemaPath:"#/properties/population/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
(vErrors ??= []).push({instancePath:instancePath+"/population",schemaPath:"#/properties/population/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.housing !== undefined){
let data133 = data.housing;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.gfaM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/housing",schemaPath:"#/properties/housing/required",keyword:"required",params:{missingProperty: "gfaM2"}});
errors++;
}
if(data133.dwellings === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/housing",schemaPath:"#/properties/housing/required",keyword:"required",params:{missingProperty: "dwellings"}});
errors++;
}
for(const key17 in data133){
if(!(((key17 === "gfaM2") || (key17 === "dwellings")) || (pattern4.test(key17)))){
(vErrors ??= []).push({instancePath:instancePath+"/housing",schemaPath:"#/properties/housing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}});
errors++;
}
}
if(data133.gfaM2 !== undefined){
let data134 = data133.gfaM2;
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
(vErrors ??= []).push({instancePath:instancePath+"/housing/gfaM2",schemaPath:"#/properties/housing/properties/gfaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/housing/gfaM2",schemaPath:"#/properties/housing/properties/gfaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data133.dwellings !== undefined){
let data135 = data133.dwellings;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
(vErrors ??= []).push({instancePath:instancePath+"/housing/dwellings",schemaPath:"#/properties/housing/properties/dwellings/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
(vErrors ??= []).push({instancePath:instancePath+"/housing/dwellings",schemaPath:"#/properties/housing/properties/dwellings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/housing",schemaPath:"#/properties/housing/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.lines !== undefined){
let data136 = data.lines;
if(Array.isArray(data136)){
const len16 = data136.length;
for(let i16=0; i16<len16; i16++){
let data137 = data136[i16];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.line === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: "line"}});
errors++;
}
if(data137.response === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: "response"}});
errors++;
}
for(const key18 in data137){
if(!(((key18 === "line") || (key18 === "response")) || (pattern4.test(key18)))){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16,schemaPath:"#/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}});
errors++;
}
}
if(data137.line !== undefined){
let data138 = data137.line;
if(typeof data138 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16+"/line",schemaPath:"#/properties/lines/items/properties/line/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data138 === "绿线") || (data138 === "蓝线")) || (data138 === "紫线")) || (data138 === "黄线")) || (data138 === "历史文化保护线")) || (data138 === "洪涝风险控制线"))){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16+"/line",schemaPath:"#/properties/lines/items/properties/line/enum",keyword:"enum",params:{allowedValues: schema188.properties.lines.items.properties.line.enum}});
errors++;
}
}
if(data137.response !== undefined){
let data139 = data137.response;
if(typeof data139 === "string"){
if(func2(data139) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16+"/response",schemaPath:"#/properties/lines/items/properties/response/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16+"/response",schemaPath:"#/properties/lines/items/properties/response/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i16,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.adjustments !== undefined){
let data140 = data.adjustments;
if(Array.isArray(data140)){
const len17 = data140.length;
for(let i17=0; i17<len17; i17++){
let data141 = data140[i17];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data141.case === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "case"}});
errors++;
}
if(data141.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data141.basis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
if(data141.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "before"}});
errors++;
}
if(data141.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "after"}});
errors++;
}
for(const key19 in data141){
if(!((func1.call(schema188.properties.adjustments.items.properties, key19)) || (pattern4.test(key19)))){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
errors++;
}
}
if(data141.id !== undefined){
let data142 = data141.id;
if(typeof data142 === "string"){
if(func2(data142) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/id",schemaPath:"#/properties/adjustments/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data142) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/id",schemaPath:"#/properties/adjustments/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/id",schemaPath:"#/properties/adjustments/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.case !== undefined){
let data143 = data141.case;
if(typeof data143 === "string"){
if(func2(data143) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/case",schemaPath:"#/properties/adjustments/items/properties/case/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data143) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/case",schemaPath:"#/properties/adjustments/items/properties/case/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/case",schemaPath:"#/properties/adjustments/items/properties/case/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.path !== undefined){
let data144 = data141.path;
if(typeof data144 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/path",schemaPath:"#/properties/adjustments/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data144 === "full") || (data144 === "simplified"))){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/path",schemaPath:"#/properties/adjustments/items/properties/path/enum",keyword:"enum",params:{allowedValues: schema188.properties.adjustments.items.properties.path.enum}});
errors++;
}
}
if(data141.basis !== undefined){
let data145 = data141.basis;
if(typeof data145 === "string"){
if(func2(data145) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/basis",schemaPath:"#/properties/adjustments/items/properties/basis/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data145) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/basis",schemaPath:"#/properties/adjustments/items/properties/basis/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/basis",schemaPath:"#/properties/adjustments/items/properties/basis/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.study !== undefined){
let data146 = data141.study;
if(typeof data146 === "string"){
if(func2(data146) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/study",schemaPath:"#/properties/adjustments/items/properties/study/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data146) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/study",schemaPath:"#/properties/adjustments/items/properties/study/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/study",schemaPath:"#/properties/adjustments/items/properties/study/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.opinions !== undefined){
let data147 = data141.opinions;
if(typeof data147 === "string"){
if(func2(data147) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/opinions",schemaPath:"#/properties/adjustments/items/properties/opinions/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data147) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/opinions",schemaPath:"#/properties/adjustments/items/properties/opinions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/opinions",schemaPath:"#/properties/adjustments/items/properties/opinions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.body !== undefined){
let data148 = data141.body;
if(typeof data148 === "string"){
if(func2(data148) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/body",schemaPath:"#/properties/adjustments/items/properties/body/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data148) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/body",schemaPath:"#/properties/adjustments/items/properties/body/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/body",schemaPath:"#/properties/adjustments/items/properties/body/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.date !== undefined){
let data149 = data141.date;
if(typeof data149 === "string"){
if(!pattern7.test(data149)){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.before !== undefined){
let data150 = data141.before;
if(typeof data150 === "string"){
if(func2(data150) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/before",schemaPath:"#/properties/adjustments/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data150) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/before",schemaPath:"#/properties/adjustments/items/properties/before/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/before",schemaPath:"#/properties/adjustments/items/properties/before/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data141.after !== undefined){
let data151 = data141.after;
if(typeof data151 === "string"){
if(func2(data151) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/after",schemaPath:"#/properties/adjustments/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data151) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/after",schemaPath:"#/properties/adjustments/items/properties/after/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17+"/after",schemaPath:"#/properties/adjustments/items/properties/after/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments/" + i17,schemaPath:"#/properties/adjustments/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adjustments",schemaPath:"#/properties/adjustments/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.approval !== undefined){
let data152 = data.approval;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.body === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/required",keyword:"required",params:{missingProperty: "body"}});
errors++;
}
if(data152.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data152.no === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/required",keyword:"required",params:{missingProperty: "no"}});
errors++;
}
for(const key20 in data152){
if(!((((key20 === "body") || (key20 === "date")) || (key20 === "no")) || (pattern4.test(key20)))){
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}});
errors++;
}
}
if(data152.body !== undefined){
let data153 = data152.body;
if(typeof data153 === "string"){
if(func2(data153) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/approval/body",schemaPath:"#/properties/approval/properties/body/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data153) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/body",schemaPath:"#/properties/approval/properties/body/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/body",schemaPath:"#/properties/approval/properties/body/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data152.date !== undefined){
let data154 = data152.date;
if(typeof data154 === "string"){
if(!pattern7.test(data154)){
(vErrors ??= []).push({instancePath:instancePath+"/approval/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data152.no !== undefined){
let data155 = data152.no;
if(typeof data155 === "string"){
if(func2(data155) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/approval/no",schemaPath:"#/properties/approval/properties/no/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data155) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/no",schemaPath:"#/properties/approval/properties/no/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/no",schemaPath:"#/properties/approval/properties/no/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.participation !== undefined){
let data156 = data.participation;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data156.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data156.channel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/required",keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
for(const key21 in data156){
if(!(((((key21 === "from") || (key21 === "to")) || (key21 === "channel")) || (key21 === "opinions")) || (pattern4.test(key21)))){
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}});
errors++;
}
}
if(data156.from !== undefined){
let data157 = data156.from;
if(typeof data157 === "string"){
if(!pattern7.test(data157)){
(vErrors ??= []).push({instancePath:instancePath+"/participation/from",schemaPath:"#/$defs/participation/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/from",schemaPath:"#/$defs/participation/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data156.to !== undefined){
let data158 = data156.to;
if(typeof data158 === "string"){
if(!pattern7.test(data158)){
(vErrors ??= []).push({instancePath:instancePath+"/participation/to",schemaPath:"#/$defs/participation/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/to",schemaPath:"#/$defs/participation/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data156.channel !== undefined){
let data159 = data156.channel;
if(typeof data159 === "string"){
if(func2(data159) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data159) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/channel",schemaPath:"#/$defs/participation/properties/channel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data156.opinions !== undefined){
let data160 = data156.opinions;
if(Array.isArray(data160)){
const len18 = data160.length;
for(let i18=0; i18<len18; i18++){
let data161 = data160[i18];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data161.reply === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/required",keyword:"required",params:{missingProperty: "reply"}});
errors++;
}
for(const key22 in data161){
if(!(((key22 === "text") || (key22 === "reply")) || (pattern4.test(key22)))){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}});
errors++;
}
}
if(data161.text !== undefined){
let data162 = data161.text;
if(typeof data162 === "string"){
if(func2(data162) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data162) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/text",schemaPath:"#/$defs/participation/properties/opinions/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data161.reply !== undefined){
let data163 = data161.reply;
if(typeof data163 === "string"){
if(func2(data163) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data163) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18+"/reply",schemaPath:"#/$defs/participation/properties/opinions/items/properties/reply/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions/" + i18,schemaPath:"#/$defs/participation/properties/opinions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation/opinions",schemaPath:"#/$defs/participation/properties/opinions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participation",schemaPath:"#/$defs/participation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_annualPlan = validate110;
const schema214 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"annualPlan"},"id":{"type":"string","pattern":"^AP-\\d{4}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"year":{"$ref":"#/$defs/year"},"planRef":{"type":"string","minLength":1},"overallGoal":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"items":{"type":"object","properties":{"goalRef":{"type":"string","minLength":1},"value":{"type":"number","minimum":0},"unit":{"$ref":"#/$defs/measureUnit"},"revision":{"type":"string","minLength":1,"maxLength":200}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["goalRef","value","unit"]}},"decomposition":{"type":"array","items":{"type":"object","properties":{"pilotArea":{"$ref":"#/$defs/pilotArea"},"goalRef":{"type":"string","minLength":1},"value":{"type":"number","minimum":0},"lead":{"type":"string","minLength":1,"maxLength":60}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["pilotArea","goalRef","value","lead"]}},"carriedOverHa":{"type":"number","minimum":0},"tasks":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^AP-\\d{4}-T\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":80},"parcelRefs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"action":{"type":"string","minLength":1,"maxLength":200},"startDate":{"$ref":"#/$defs/date"},"dueDate":{"$ref":"#/$defs/date"},"doneDate":{"$ref":"#/$defs/date"},"status":{"type":"string","enum":["planned","running","done","carried"]},"lead":{"type":"string","minLength":1,"maxLength":60},"taskNo":{"type":"integer","minimum":1,"maximum":26},"carriedFrom":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","parcelRefs","action","startDate","dueDate","status","lead"]}},"policyActions":{"type":"array","items":{"type":"object","properties":{"policyRef":{"type":"string","minLength":1},"milestone":{"type":"string","minLength":1,"maxLength":100},"date":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["policyRef","milestone","date"]}},"progress":{"type":"array","items":{"type":"object","properties":{"goalRef":{"type":"string","minLength":1},"actual":{"type":"number","minimum":0},"ratePct":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["goalRef","actual","ratePct"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","year","planRef","overallGoal","targets","decomposition","tasks"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"measureUnit":{"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]},"pilotArea":{"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}},"year":{"type":"integer","minimum":2025,"maximum":2030}},"$id":"urn:plansmith:annualPlan"};
const schema215 = {"type":"string","const":"redev/v1"};
const schema216 = {"type":"string","minLength":2,"maxLength":80};
const schema217 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema218 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema219 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema220 = {"type":"string","minLength":1,"maxLength":100};
const schema221 = {"type":"string","minLength":1,"maxLength":100};
const schema222 = {"type":"string","minLength":1,"maxLength":100};
const schema223 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema224 = {"type":"boolean"};
const schema225 = {"type":"string","enum":["public","internal","restricted"]};
const schema228 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema229 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema230 = {"type":"integer","minimum":2025,"maximum":2030};
const schema231 = {"type":"string","enum":["ha","m2","mu","wan","pct","far","count","people","m","t","year","month","day","date","none"]};
const schema232 = {"type":"string","enum":["向阳区","前进区","东风区","郊区","佳木斯高新区","国家农高区"]};
const schema233 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern221 = new RegExp("^AP-\\d{4}$", "u");
const pattern235 = new RegExp("^AP-\\d{4}-T\\d{2}$", "u");
const schema226 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema227 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema227.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:annualPlan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.year === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}});
errors++;
}
if(data.planRef === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planRef"}});
errors++;
}
if(data.overallGoal === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overallGoal"}});
errors++;
}
if(data.targets === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
if(data.decomposition === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decomposition"}});
errors++;
}
if(data.tasks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema214.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("annualPlan" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "annualPlan"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern221.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^AP-\\d{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema218.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema225.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate111(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.year !== undefined){
let data29 = data.year;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 2030 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2030}});
errors++;
}
if(data29 < 2025 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2025}});
errors++;
}
}
}
if(data.planRef !== undefined){
let data30 = data.planRef;
if(typeof data30 === "string"){
if(func2(data30) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planRef",schemaPath:"#/properties/planRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planRef",schemaPath:"#/properties/planRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.overallGoal !== undefined){
let data31 = data.overallGoal;
if(typeof data31 === "string"){
if(func2(data31) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/overallGoal",schemaPath:"#/properties/overallGoal/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/overallGoal",schemaPath:"#/properties/overallGoal/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.targets !== undefined){
let data32 = data.targets;
if(Array.isArray(data32)){
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.goalRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "goalRef"}});
errors++;
}
if(data33.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data33.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
for(const key3 in data33){
if(!(((((key3 === "goalRef") || (key3 === "value")) || (key3 === "unit")) || (key3 === "revision")) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data33.goalRef !== undefined){
let data34 = data33.goalRef;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/goalRef",schemaPath:"#/properties/targets/items/properties/goalRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/goalRef",schemaPath:"#/properties/targets/items/properties/goalRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.value !== undefined){
let data35 = data33.value;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/value",schemaPath:"#/properties/targets/items/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/value",schemaPath:"#/properties/targets/items/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data33.unit !== undefined){
let data36 = data33.unit;
if(typeof data36 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data36 === "ha") || (data36 === "m2")) || (data36 === "mu")) || (data36 === "wan")) || (data36 === "pct")) || (data36 === "far")) || (data36 === "count")) || (data36 === "people")) || (data36 === "m")) || (data36 === "t")) || (data36 === "year")) || (data36 === "month")) || (data36 === "day")) || (data36 === "date")) || (data36 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/unit",schemaPath:"#/$defs/measureUnit/enum",keyword:"enum",params:{allowedValues: schema231.enum}});
errors++;
}
}
if(data33.revision !== undefined){
let data37 = data33.revision;
if(typeof data37 === "string"){
if(func2(data37) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/revision",schemaPath:"#/properties/targets/items/properties/revision/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/revision",schemaPath:"#/properties/targets/items/properties/revision/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2+"/revision",schemaPath:"#/properties/targets/items/properties/revision/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + i2,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decomposition !== undefined){
let data38 = data.decomposition;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.pilotArea === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/required",keyword:"required",params:{missingProperty: "pilotArea"}});
errors++;
}
if(data39.goalRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/required",keyword:"required",params:{missingProperty: "goalRef"}});
errors++;
}
if(data39.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data39.lead === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/required",keyword:"required",params:{missingProperty: "lead"}});
errors++;
}
for(const key4 in data39){
if(!(((((key4 === "pilotArea") || (key4 === "goalRef")) || (key4 === "value")) || (key4 === "lead")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data39.pilotArea !== undefined){
let data40 = data39.pilotArea;
if(typeof data40 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/pilotArea",schemaPath:"#/$defs/pilotArea/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data40 === "向阳区") || (data40 === "前进区")) || (data40 === "东风区")) || (data40 === "郊区")) || (data40 === "佳木斯高新区")) || (data40 === "国家农高区"))){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/pilotArea",schemaPath:"#/$defs/pilotArea/enum",keyword:"enum",params:{allowedValues: schema232.enum}});
errors++;
}
}
if(data39.goalRef !== undefined){
let data41 = data39.goalRef;
if(typeof data41 === "string"){
if(func2(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/goalRef",schemaPath:"#/properties/decomposition/items/properties/goalRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/goalRef",schemaPath:"#/properties/decomposition/items/properties/goalRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.value !== undefined){
let data42 = data39.value;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/value",schemaPath:"#/properties/decomposition/items/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/value",schemaPath:"#/properties/decomposition/items/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data39.lead !== undefined){
let data43 = data39.lead;
if(typeof data43 === "string"){
if(func2(data43) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/lead",schemaPath:"#/properties/decomposition/items/properties/lead/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data43) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/lead",schemaPath:"#/properties/decomposition/items/properties/lead/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3+"/lead",schemaPath:"#/properties/decomposition/items/properties/lead/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decomposition/" + i3,schemaPath:"#/properties/decomposition/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decomposition",schemaPath:"#/properties/decomposition/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.carriedOverHa !== undefined){
let data44 = data.carriedOverHa;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOverHa",schemaPath:"#/properties/carriedOverHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/carriedOverHa",schemaPath:"#/properties/carriedOverHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.tasks !== undefined){
let data45 = data.tasks;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data46.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data46.parcelRefs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "parcelRefs"}});
errors++;
}
if(data46.action === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data46.startDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "startDate"}});
errors++;
}
if(data46.dueDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "dueDate"}});
errors++;
}
if(data46.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data46.lead === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "lead"}});
errors++;
}
for(const key5 in data46){
if(!((func1.call(schema214.properties.tasks.items.properties, key5)) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data46.id !== undefined){
let data47 = data46.id;
if(typeof data47 === "string"){
if(!pattern235.test(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/id",schemaPath:"#/properties/tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^AP-\\d{4}-T\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.name !== undefined){
let data48 = data46.name;
if(typeof data48 === "string"){
if(func2(data48) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/name",schemaPath:"#/properties/tasks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data48) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/name",schemaPath:"#/properties/tasks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/name",schemaPath:"#/properties/tasks/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.parcelRefs !== undefined){
let data49 = data46.parcelRefs;
if(Array.isArray(data49)){
if(data49.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/parcelRefs",schemaPath:"#/properties/tasks/items/properties/parcelRefs/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/parcelRefs/" + i5,schemaPath:"#/properties/tasks/items/properties/parcelRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/parcelRefs/" + i5,schemaPath:"#/properties/tasks/items/properties/parcelRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/parcelRefs",schemaPath:"#/properties/tasks/items/properties/parcelRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data46.action !== undefined){
let data51 = data46.action;
if(typeof data51 === "string"){
if(func2(data51) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/action",schemaPath:"#/properties/tasks/items/properties/action/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data51) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/action",schemaPath:"#/properties/tasks/items/properties/action/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/action",schemaPath:"#/properties/tasks/items/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.startDate !== undefined){
let data52 = data46.startDate;
if(typeof data52 === "string"){
if(!pattern7.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/startDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/startDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.dueDate !== undefined){
let data53 = data46.dueDate;
if(typeof data53 === "string"){
if(!pattern7.test(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/dueDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/dueDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.doneDate !== undefined){
let data54 = data46.doneDate;
if(typeof data54 === "string"){
if(!pattern7.test(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/doneDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/doneDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.status !== undefined){
let data55 = data46.status;
if(typeof data55 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/status",schemaPath:"#/properties/tasks/items/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data55 === "planned") || (data55 === "running")) || (data55 === "done")) || (data55 === "carried"))){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/status",schemaPath:"#/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema214.properties.tasks.items.properties.status.enum}});
errors++;
}
}
if(data46.lead !== undefined){
let data56 = data46.lead;
if(typeof data56 === "string"){
if(func2(data56) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/lead",schemaPath:"#/properties/tasks/items/properties/lead/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data56) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/lead",schemaPath:"#/properties/tasks/items/properties/lead/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/lead",schemaPath:"#/properties/tasks/items/properties/lead/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data46.taskNo !== undefined){
let data57 = data46.taskNo;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/taskNo",schemaPath:"#/properties/tasks/items/properties/taskNo/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 26 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/taskNo",schemaPath:"#/properties/tasks/items/properties/taskNo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 26}});
errors++;
}
if(data57 < 1 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/taskNo",schemaPath:"#/properties/tasks/items/properties/taskNo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data46.carriedFrom !== undefined){
let data58 = data46.carriedFrom;
if(typeof data58 === "string"){
if(func2(data58) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/carriedFrom",schemaPath:"#/properties/tasks/items/properties/carriedFrom/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4+"/carriedFrom",schemaPath:"#/properties/tasks/items/properties/carriedFrom/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.policyActions !== undefined){
let data59 = data.policyActions;
if(Array.isArray(data59)){
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.policyRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6,schemaPath:"#/properties/policyActions/items/required",keyword:"required",params:{missingProperty: "policyRef"}});
errors++;
}
if(data60.milestone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6,schemaPath:"#/properties/policyActions/items/required",keyword:"required",params:{missingProperty: "milestone"}});
errors++;
}
if(data60.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6,schemaPath:"#/properties/policyActions/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key6 in data60){
if(!((((key6 === "policyRef") || (key6 === "milestone")) || (key6 === "date")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6,schemaPath:"#/properties/policyActions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data60.policyRef !== undefined){
let data61 = data60.policyRef;
if(typeof data61 === "string"){
if(func2(data61) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/policyRef",schemaPath:"#/properties/policyActions/items/properties/policyRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/policyRef",schemaPath:"#/properties/policyActions/items/properties/policyRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.milestone !== undefined){
let data62 = data60.milestone;
if(typeof data62 === "string"){
if(func2(data62) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/milestone",schemaPath:"#/properties/policyActions/items/properties/milestone/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data62) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/milestone",schemaPath:"#/properties/policyActions/items/properties/milestone/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/milestone",schemaPath:"#/properties/policyActions/items/properties/milestone/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.date !== undefined){
let data63 = data60.date;
if(typeof data63 === "string"){
if(!pattern7.test(data63)){
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyActions/" + i6,schemaPath:"#/properties/policyActions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policyActions",schemaPath:"#/properties/policyActions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.progress !== undefined){
let data64 = data.progress;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.goalRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7,schemaPath:"#/properties/progress/items/required",keyword:"required",params:{missingProperty: "goalRef"}});
errors++;
}
if(data65.actual === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7,schemaPath:"#/properties/progress/items/required",keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
if(data65.ratePct === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7,schemaPath:"#/properties/progress/items/required",keyword:"required",params:{missingProperty: "ratePct"}});
errors++;
}
for(const key7 in data65){
if(!((((key7 === "goalRef") || (key7 === "actual")) || (key7 === "ratePct")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7,schemaPath:"#/properties/progress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data65.goalRef !== undefined){
let data66 = data65.goalRef;
if(typeof data66 === "string"){
if(func2(data66) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/goalRef",schemaPath:"#/properties/progress/items/properties/goalRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/goalRef",schemaPath:"#/properties/progress/items/properties/goalRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data65.actual !== undefined){
let data67 = data65.actual;
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/actual",schemaPath:"#/properties/progress/items/properties/actual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/actual",schemaPath:"#/properties/progress/items/properties/actual/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data65.ratePct !== undefined){
let data68 = data65.ratePct;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/ratePct",schemaPath:"#/properties/progress/items/properties/ratePct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7+"/ratePct",schemaPath:"#/properties/progress/items/properties/ratePct/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress/" + i7,schemaPath:"#/properties/progress/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_transferLedger = validate113;
const schema237 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"transferLedger"},"id":{"type":"string","pattern":"^TL-[A-Z0-9]{2,8}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"entries":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^T-\\d{2}$"},"kind":{"type":"string","enum":["floorArea","facility","green"]},"useFamily":{"$ref":"#/$defs/useFamily"},"fromUnit":{"type":"string","minLength":1},"fromParcel":{"type":"string","minLength":1},"toUnit":{"type":"string","minLength":1},"toParcel":{"type":"string","minLength":1},"sentM2":{"type":"number","minimum":0},"receivedM2":{"type":"number","minimum":0},"factor":{"type":"number","exclusiveMinimum":0},"reason":{"type":"string","minLength":1,"maxLength":300},"compensationWan":{"type":"number","minimum":0},"policyRef":{"type":"string","minLength":1},"approvedDate":{"$ref":"#/$defs/date"},"decisionNo":{"type":"string","minLength":1,"maxLength":60},"effectivePlans":{"type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","kind","useFamily","fromUnit","fromParcel","toUnit","toParcel","sentM2","receivedM2","factor","reason","policyRef"]}},"summary":{"type":"object","properties":{"byUnit":{"type":"array","items":{"type":"object","properties":{"unitRef":{"type":"string","minLength":1},"outM2":{"type":"number","minimum":0},"inM2":{"type":"number","minimum":0},"netM2":{"type":"number"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["unitRef","outM2","inM2","netM2"]}},"totalOutM2":{"type":"number","minimum":0},"totalInM2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["byUnit","totalOutM2","totalInM2"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","entries","summary"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"useFamily":{"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:transferLedger"};
const schema238 = {"type":"string","const":"redev/v1"};
const schema239 = {"type":"string","minLength":2,"maxLength":80};
const schema240 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema241 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema242 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema243 = {"type":"string","minLength":1,"maxLength":100};
const schema244 = {"type":"string","minLength":1,"maxLength":100};
const schema245 = {"type":"string","minLength":1,"maxLength":100};
const schema246 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema247 = {"type":"boolean"};
const schema248 = {"type":"string","enum":["public","internal","restricted"]};
const schema251 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema252 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema253 = {"type":"string","enum":["housing","commerce","industry","mining","logistics","research","public","green","transport","utility","special","reserved","agriculture","water","sea","other"]};
const schema254 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern243 = new RegExp("^TL-[A-Z0-9]{2,8}$", "u");
const pattern255 = new RegExp("^T-\\d{2}$", "u");
const schema249 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema250 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema250.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:transferLedger" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema237.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("transferLedger" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "transferLedger"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern243.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^TL-[A-Z0-9]{2,8}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema241.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema248.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate114(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.entries !== undefined){
let data29 = data.entries;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data30.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data30.useFamily === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "useFamily"}});
errors++;
}
if(data30.fromUnit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "fromUnit"}});
errors++;
}
if(data30.fromParcel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "fromParcel"}});
errors++;
}
if(data30.toUnit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "toUnit"}});
errors++;
}
if(data30.toParcel === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "toParcel"}});
errors++;
}
if(data30.sentM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "sentM2"}});
errors++;
}
if(data30.receivedM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "receivedM2"}});
errors++;
}
if(data30.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "factor"}});
errors++;
}
if(data30.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data30.policyRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "policyRef"}});
errors++;
}
for(const key3 in data30){
if(!((func1.call(schema237.properties.entries.items.properties, key3)) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(!pattern255.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/id",schemaPath:"#/properties/entries/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^T-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.kind !== undefined){
let data32 = data30.kind;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/kind",schemaPath:"#/properties/entries/items/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data32 === "floorArea") || (data32 === "facility")) || (data32 === "green"))){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema237.properties.entries.items.properties.kind.enum}});
errors++;
}
}
if(data30.useFamily !== undefined){
let data33 = data30.useFamily;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/useFamily",schemaPath:"#/$defs/useFamily/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data33 === "housing") || (data33 === "commerce")) || (data33 === "industry")) || (data33 === "mining")) || (data33 === "logistics")) || (data33 === "research")) || (data33 === "public")) || (data33 === "green")) || (data33 === "transport")) || (data33 === "utility")) || (data33 === "special")) || (data33 === "reserved")) || (data33 === "agriculture")) || (data33 === "water")) || (data33 === "sea")) || (data33 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/useFamily",schemaPath:"#/$defs/useFamily/enum",keyword:"enum",params:{allowedValues: schema253.enum}});
errors++;
}
}
if(data30.fromUnit !== undefined){
let data34 = data30.fromUnit;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/fromUnit",schemaPath:"#/properties/entries/items/properties/fromUnit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/fromUnit",schemaPath:"#/properties/entries/items/properties/fromUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.fromParcel !== undefined){
let data35 = data30.fromParcel;
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/fromParcel",schemaPath:"#/properties/entries/items/properties/fromParcel/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/fromParcel",schemaPath:"#/properties/entries/items/properties/fromParcel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.toUnit !== undefined){
let data36 = data30.toUnit;
if(typeof data36 === "string"){
if(func2(data36) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/toUnit",schemaPath:"#/properties/entries/items/properties/toUnit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/toUnit",schemaPath:"#/properties/entries/items/properties/toUnit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.toParcel !== undefined){
let data37 = data30.toParcel;
if(typeof data37 === "string"){
if(func2(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/toParcel",schemaPath:"#/properties/entries/items/properties/toParcel/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/toParcel",schemaPath:"#/properties/entries/items/properties/toParcel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.sentM2 !== undefined){
let data38 = data30.sentM2;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/sentM2",schemaPath:"#/properties/entries/items/properties/sentM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/sentM2",schemaPath:"#/properties/entries/items/properties/sentM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.receivedM2 !== undefined){
let data39 = data30.receivedM2;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/receivedM2",schemaPath:"#/properties/entries/items/properties/receivedM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/receivedM2",schemaPath:"#/properties/entries/items/properties/receivedM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.factor !== undefined){
let data40 = data30.factor;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 <= 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/factor",schemaPath:"#/properties/entries/items/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/factor",schemaPath:"#/properties/entries/items/properties/factor/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.reason !== undefined){
let data41 = data30.reason;
if(typeof data41 === "string"){
if(func2(data41) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/reason",schemaPath:"#/properties/entries/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/reason",schemaPath:"#/properties/entries/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/reason",schemaPath:"#/properties/entries/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.compensationWan !== undefined){
let data42 = data30.compensationWan;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/compensationWan",schemaPath:"#/properties/entries/items/properties/compensationWan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/compensationWan",schemaPath:"#/properties/entries/items/properties/compensationWan/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.policyRef !== undefined){
let data43 = data30.policyRef;
if(typeof data43 === "string"){
if(func2(data43) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/policyRef",schemaPath:"#/properties/entries/items/properties/policyRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/policyRef",schemaPath:"#/properties/entries/items/properties/policyRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.approvedDate !== undefined){
let data44 = data30.approvedDate;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/approvedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/approvedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.decisionNo !== undefined){
let data45 = data30.decisionNo;
if(typeof data45 === "string"){
if(func2(data45) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/decisionNo",schemaPath:"#/properties/entries/items/properties/decisionNo/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/decisionNo",schemaPath:"#/properties/entries/items/properties/decisionNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/decisionNo",schemaPath:"#/properties/entries/items/properties/decisionNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.effectivePlans !== undefined){
let data46 = data30.effectivePlans;
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(typeof data47 === "string"){
if(func2(data47) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/effectivePlans/" + i3,schemaPath:"#/properties/entries/items/properties/effectivePlans/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/effectivePlans/" + i3,schemaPath:"#/properties/entries/items/properties/effectivePlans/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2+"/effectivePlans",schemaPath:"#/properties/entries/items/properties/effectivePlans/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.summary !== undefined){
let data48 = data.summary;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.byUnit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "byUnit"}});
errors++;
}
if(data48.totalOutM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalOutM2"}});
errors++;
}
if(data48.totalInM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "totalInM2"}});
errors++;
}
for(const key4 in data48){
if(!((((key4 === "byUnit") || (key4 === "totalOutM2")) || (key4 === "totalInM2")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data48.byUnit !== undefined){
let data49 = data48.byUnit;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.unitRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/required",keyword:"required",params:{missingProperty: "unitRef"}});
errors++;
}
if(data50.outM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/required",keyword:"required",params:{missingProperty: "outM2"}});
errors++;
}
if(data50.inM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/required",keyword:"required",params:{missingProperty: "inM2"}});
errors++;
}
if(data50.netM2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/required",keyword:"required",params:{missingProperty: "netM2"}});
errors++;
}
for(const key5 in data50){
if(!(((((key5 === "unitRef") || (key5 === "outM2")) || (key5 === "inM2")) || (key5 === "netM2")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data50.unitRef !== undefined){
let data51 = data50.unitRef;
if(typeof data51 === "string"){
if(func2(data51) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/unitRef",schemaPath:"#/properties/summary/properties/byUnit/items/properties/unitRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/unitRef",schemaPath:"#/properties/summary/properties/byUnit/items/properties/unitRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data50.outM2 !== undefined){
let data52 = data50.outM2;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/outM2",schemaPath:"#/properties/summary/properties/byUnit/items/properties/outM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/outM2",schemaPath:"#/properties/summary/properties/byUnit/items/properties/outM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data50.inM2 !== undefined){
let data53 = data50.inM2;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/inM2",schemaPath:"#/properties/summary/properties/byUnit/items/properties/inM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/inM2",schemaPath:"#/properties/summary/properties/byUnit/items/properties/inM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data50.netM2 !== undefined){
let data54 = data50.netM2;
if(!((typeof data54 == "number") && (isFinite(data54)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4+"/netM2",schemaPath:"#/properties/summary/properties/byUnit/items/properties/netM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit/" + i4,schemaPath:"#/properties/summary/properties/byUnit/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/byUnit",schemaPath:"#/properties/summary/properties/byUnit/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data48.totalOutM2 !== undefined){
let data55 = data48.totalOutM2;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/totalOutM2",schemaPath:"#/properties/summary/properties/totalOutM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/totalOutM2",schemaPath:"#/properties/summary/properties/totalOutM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.totalInM2 !== undefined){
let data56 = data48.totalInM2;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/totalInM2",schemaPath:"#/properties/summary/properties/totalInM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/totalInM2",schemaPath:"#/properties/summary/properties/totalInM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_boundaryLedger = validate116;
const schema255 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"boundaryLedger"},"id":{"type":"string","pattern":"^BL-[A-Z0-9]{2,8}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"sources":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^R-\\d{2}$"},"location":{"type":"string","enum":["inUdb","natureCore"]},"parcelRef":{"type":"string","minLength":1},"vacatingListNo":{"type":"string","minLength":1,"maxLength":60},"areaM2":{"type":"number","minimum":0},"baseSurvey":{"type":"object","properties":{"year":{"type":"integer","minimum":1980,"maximum":2100},"class":{"$ref":"#/$defs/landUseCode"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["year","class"]},"scattered":{"type":"boolean"},"idleOrLow":{"type":"boolean"},"evidence":{"type":"string","minLength":1,"maxLength":300},"mode":{"type":"string","enum":["复垦","复绿"]},"acceptedDate":{"$ref":"#/$defs/date"},"acceptedBy":{"type":"string","minLength":1,"maxLength":60},"surveyConfirmed":{"type":"object","properties":{"year":{"type":"integer","minimum":1980,"maximum":2100},"polygonNo":{"type":"string","minLength":1,"maxLength":40},"class":{"$ref":"#/$defs/landUseCode"},"date":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["year","polygonNo","class","date"]},"verifiedM2":{"type":"number","minimum":0},"removedFromUdb":{"type":"boolean"},"alsoUsedFor":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","location","baseSurvey","scattered","idleOrLow","mode"]}},"additions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^A-\\d{2}$"},"areaM2":{"type":"number","minimum":0},"adjoinsUdb":{"type":"boolean"},"sourcesUsed":{"type":"array","items":{"type":"object","properties":{"sourceRef":{"type":"string","minLength":1},"m2":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["sourceRef","m2"]}},"purpose":{"type":"string","minLength":1,"maxLength":200},"submittedDate":{"$ref":"#/$defs/date"},"approvedDate":{"$ref":"#/$defs/date"},"approvalNo":{"type":"string","minLength":1,"maxLength":60}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","purpose","submittedDate"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","sources","additions"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"landUseCode":{"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:boundaryLedger"};
const schema256 = {"type":"string","const":"redev/v1"};
const schema257 = {"type":"string","minLength":2,"maxLength":80};
const schema258 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema259 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema260 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema261 = {"type":"string","minLength":1,"maxLength":100};
const schema262 = {"type":"string","minLength":1,"maxLength":100};
const schema263 = {"type":"string","minLength":1,"maxLength":100};
const schema264 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema265 = {"type":"boolean"};
const schema266 = {"type":"string","enum":["public","internal","restricted"]};
const schema269 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema270 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema271 = {"type":"string","pattern":"^(\\d{2}|\\d{4}|\\d{6})$"};
const schema272 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern260 = new RegExp("^BL-[A-Z0-9]{2,8}$", "u");
const pattern272 = new RegExp("^R-\\d{2}$", "u");
const pattern280 = new RegExp("^A-\\d{2}$", "u");
const schema267 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema268 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema268.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:boundaryLedger" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.sources === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}});
errors++;
}
if(data.additions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additions"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema255.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("boundaryLedger" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "boundaryLedger"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern260.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^BL-[A-Z0-9]{2,8}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema259.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema266.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate117(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined){
let data29 = data.sources;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data30.location === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data30.baseSurvey === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "baseSurvey"}});
errors++;
}
if(data30.scattered === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "scattered"}});
errors++;
}
if(data30.idleOrLow === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "idleOrLow"}});
errors++;
}
if(data30.mode === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
for(const key3 in data30){
if(!((func1.call(schema255.properties.sources.items.properties, key3)) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(!pattern272.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/id",schemaPath:"#/properties/sources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^R-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.location !== undefined){
let data32 = data30.location;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/location",schemaPath:"#/properties/sources/items/properties/location/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data32 === "inUdb") || (data32 === "natureCore"))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/location",schemaPath:"#/properties/sources/items/properties/location/enum",keyword:"enum",params:{allowedValues: schema255.properties.sources.items.properties.location.enum}});
errors++;
}
}
if(data30.parcelRef !== undefined){
let data33 = data30.parcelRef;
if(typeof data33 === "string"){
if(func2(data33) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/parcelRef",schemaPath:"#/properties/sources/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/parcelRef",schemaPath:"#/properties/sources/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.vacatingListNo !== undefined){
let data34 = data30.vacatingListNo;
if(typeof data34 === "string"){
if(func2(data34) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/vacatingListNo",schemaPath:"#/properties/sources/items/properties/vacatingListNo/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/vacatingListNo",schemaPath:"#/properties/sources/items/properties/vacatingListNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/vacatingListNo",schemaPath:"#/properties/sources/items/properties/vacatingListNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.areaM2 !== undefined){
let data35 = data30.areaM2;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/areaM2",schemaPath:"#/properties/sources/items/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/areaM2",schemaPath:"#/properties/sources/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.baseSurvey !== undefined){
let data36 = data30.baseSurvey;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.year === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey",schemaPath:"#/properties/sources/items/properties/baseSurvey/required",keyword:"required",params:{missingProperty: "year"}});
errors++;
}
if(data36.class === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey",schemaPath:"#/properties/sources/items/properties/baseSurvey/required",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
for(const key4 in data36){
if(!(((key4 === "year") || (key4 === "class")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey",schemaPath:"#/properties/sources/items/properties/baseSurvey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data36.year !== undefined){
let data37 = data36.year;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey/year",schemaPath:"#/properties/sources/items/properties/baseSurvey/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2100 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey/year",schemaPath:"#/properties/sources/items/properties/baseSurvey/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data37 < 1980 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey/year",schemaPath:"#/properties/sources/items/properties/baseSurvey/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1980}});
errors++;
}
}
}
if(data36.class !== undefined){
let data38 = data36.class;
if(typeof data38 === "string"){
if(!pattern76.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey/class",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey/class",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/baseSurvey",schemaPath:"#/properties/sources/items/properties/baseSurvey/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data30.scattered !== undefined){
if(typeof data30.scattered !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/scattered",schemaPath:"#/properties/sources/items/properties/scattered/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.idleOrLow !== undefined){
if(typeof data30.idleOrLow !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/idleOrLow",schemaPath:"#/properties/sources/items/properties/idleOrLow/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.evidence !== undefined){
let data41 = data30.evidence;
if(typeof data41 === "string"){
if(func2(data41) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/evidence",schemaPath:"#/properties/sources/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/evidence",schemaPath:"#/properties/sources/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/evidence",schemaPath:"#/properties/sources/items/properties/evidence/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.mode !== undefined){
let data42 = data30.mode;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/mode",schemaPath:"#/properties/sources/items/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data42 === "复垦") || (data42 === "复绿"))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/mode",schemaPath:"#/properties/sources/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema255.properties.sources.items.properties.mode.enum}});
errors++;
}
}
if(data30.acceptedDate !== undefined){
let data43 = data30.acceptedDate;
if(typeof data43 === "string"){
if(!pattern7.test(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/acceptedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/acceptedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.acceptedBy !== undefined){
let data44 = data30.acceptedBy;
if(typeof data44 === "string"){
if(func2(data44) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/acceptedBy",schemaPath:"#/properties/sources/items/properties/acceptedBy/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data44) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/acceptedBy",schemaPath:"#/properties/sources/items/properties/acceptedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/acceptedBy",schemaPath:"#/properties/sources/items/properties/acceptedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.surveyConfirmed !== undefined){
let data45 = data30.surveyConfirmed;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.year === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "year"}});
errors++;
}
if(data45.polygonNo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "polygonNo"}});
errors++;
}
if(data45.class === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
if(data45.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key5 in data45){
if(!(((((key5 === "year") || (key5 === "polygonNo")) || (key5 === "class")) || (key5 === "date")) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data45.year !== undefined){
let data46 = data45.year;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 2100 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data46 < 1980 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1980}});
errors++;
}
}
}
if(data45.polygonNo !== undefined){
let data47 = data45.polygonNo;
if(typeof data47 === "string"){
if(func2(data47) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/polygonNo/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data47) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/polygonNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/properties/polygonNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.class !== undefined){
let data48 = data45.class;
if(typeof data48 === "string"){
if(!pattern76.test(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/class",schemaPath:"#/$defs/landUseCode/pattern",keyword:"pattern",params:{pattern: "^(\\d{2}|\\d{4}|\\d{6})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/class",schemaPath:"#/$defs/landUseCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.date !== undefined){
let data49 = data45.date;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/surveyConfirmed",schemaPath:"#/properties/sources/items/properties/surveyConfirmed/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data30.verifiedM2 !== undefined){
let data50 = data30.verifiedM2;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/verifiedM2",schemaPath:"#/properties/sources/items/properties/verifiedM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/verifiedM2",schemaPath:"#/properties/sources/items/properties/verifiedM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data30.removedFromUdb !== undefined){
if(typeof data30.removedFromUdb !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/removedFromUdb",schemaPath:"#/properties/sources/items/properties/removedFromUdb/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data30.alsoUsedFor !== undefined){
let data52 = data30.alsoUsedFor;
if(Array.isArray(data52)){
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
let data53 = data52[i3];
if(typeof data53 === "string"){
if(func2(data53) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/alsoUsedFor/" + i3,schemaPath:"#/properties/sources/items/properties/alsoUsedFor/items/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data53) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/alsoUsedFor/" + i3,schemaPath:"#/properties/sources/items/properties/alsoUsedFor/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/alsoUsedFor/" + i3,schemaPath:"#/properties/sources/items/properties/alsoUsedFor/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2+"/alsoUsedFor",schemaPath:"#/properties/sources/items/properties/alsoUsedFor/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.additions !== undefined){
let data54 = data.additions;
if(Array.isArray(data54)){
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4,schemaPath:"#/properties/additions/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data55.purpose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4,schemaPath:"#/properties/additions/items/required",keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data55.submittedDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4,schemaPath:"#/properties/additions/items/required",keyword:"required",params:{missingProperty: "submittedDate"}});
errors++;
}
for(const key6 in data55){
if(!(((((((((key6 === "id") || (key6 === "areaM2")) || (key6 === "adjoinsUdb")) || (key6 === "sourcesUsed")) || (key6 === "purpose")) || (key6 === "submittedDate")) || (key6 === "approvedDate")) || (key6 === "approvalNo")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4,schemaPath:"#/properties/additions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data55.id !== undefined){
let data56 = data55.id;
if(typeof data56 === "string"){
if(!pattern280.test(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/id",schemaPath:"#/properties/additions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^A-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/id",schemaPath:"#/properties/additions/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.areaM2 !== undefined){
let data57 = data55.areaM2;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/areaM2",schemaPath:"#/properties/additions/items/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/areaM2",schemaPath:"#/properties/additions/items/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data55.adjoinsUdb !== undefined){
if(typeof data55.adjoinsUdb !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/adjoinsUdb",schemaPath:"#/properties/additions/items/properties/adjoinsUdb/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data55.sourcesUsed !== undefined){
let data59 = data55.sourcesUsed;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
let data60 = data59[i5];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.sourceRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5,schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/required",keyword:"required",params:{missingProperty: "sourceRef"}});
errors++;
}
if(data60.m2 === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5,schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/required",keyword:"required",params:{missingProperty: "m2"}});
errors++;
}
for(const key7 in data60){
if(!(((key7 === "sourceRef") || (key7 === "m2")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5,schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data60.sourceRef !== undefined){
let data61 = data60.sourceRef;
if(typeof data61 === "string"){
if(func2(data61) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5+"/sourceRef",schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/properties/sourceRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5+"/sourceRef",schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/properties/sourceRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.m2 !== undefined){
let data62 = data60.m2;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5+"/m2",schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/properties/m2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5+"/m2",schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/properties/m2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed/" + i5,schemaPath:"#/properties/additions/items/properties/sourcesUsed/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/sourcesUsed",schemaPath:"#/properties/additions/items/properties/sourcesUsed/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data55.purpose !== undefined){
let data63 = data55.purpose;
if(typeof data63 === "string"){
if(func2(data63) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/purpose",schemaPath:"#/properties/additions/items/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/purpose",schemaPath:"#/properties/additions/items/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/purpose",schemaPath:"#/properties/additions/items/properties/purpose/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.submittedDate !== undefined){
let data64 = data55.submittedDate;
if(typeof data64 === "string"){
if(!pattern7.test(data64)){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/submittedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/submittedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.approvedDate !== undefined){
let data65 = data55.approvedDate;
if(typeof data65 === "string"){
if(!pattern7.test(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/approvedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/approvedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.approvalNo !== undefined){
let data66 = data55.approvalNo;
if(typeof data66 === "string"){
if(func2(data66) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/approvalNo",schemaPath:"#/properties/additions/items/properties/approvalNo/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data66) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/approvalNo",schemaPath:"#/properties/additions/items/properties/approvalNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4+"/approvalNo",schemaPath:"#/properties/additions/items/properties/approvalNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions/" + i4,schemaPath:"#/properties/additions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additions",schemaPath:"#/properties/additions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_farmlandLedger = validate119;
const schema277 = {"type":"object","properties":{"apiVersion":{"$ref":"#/$defs/apiVersion"},"kind":{"type":"string","const":"farmlandLedger"},"id":{"type":"string","pattern":"^FL-[A-Z0-9]{2,8}$"},"title":{"$ref":"#/$defs/title"},"version":{"$ref":"#/$defs/version"},"status":{"$ref":"#/$defs/documentStatus"},"asOf":{"$ref":"#/$defs/asOf"},"compiledBy":{"$ref":"#/$defs/compiledBy"},"reviewedBy":{"$ref":"#/$defs/reviewedBy"},"approvedBy":{"$ref":"#/$defs/approvedBy"},"approvedDate":{"$ref":"#/$defs/approvedDate"},"synthetic":{"$ref":"#/$defs/synthetic"},"securityClass":{"$ref":"#/$defs/securityClass"},"basis":{"$ref":"#/$defs/basis"},"changeLog":{"$ref":"#/$defs/changeLog"},"waivers":{"$ref":"#/$defs/waivers"},"gradeScale":{"type":"string","minLength":1,"maxLength":60},"credits":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^FC-\\d{2}$"},"parcelRef":{"type":"string","minLength":1},"areaHa":{"type":"number","minimum":0},"class":{"type":"string","enum":["0101","0102","0103"]},"grade":{"type":"number","minimum":0,"maximum":15},"slopeDeg":{"type":"number","minimum":0,"maximum":90},"stableUse":{"type":"boolean"},"acceptedDate":{"$ref":"#/$defs/date"},"acceptedBy":{"type":"string","minLength":1,"maxLength":60},"surveyConfirmed":{"type":"object","properties":{"year":{"type":"integer","minimum":1980,"maximum":2100},"polygonNo":{"type":"string","minLength":1,"maxLength":40}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["year","polygonNo"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","parcelRef","areaHa","class"]}},"occupations":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^FO-\\d{2}$"},"name":{"type":"string","minLength":1,"maxLength":80},"landRefs":{"type":"array","items":{"type":"string","minLength":1}},"areaHa":{"type":"number","minimum":0},"class":{"type":"string","enum":["0101","0102","0103"]},"grade":{"type":"number","minimum":0,"maximum":15},"blackSoil":{"type":"object","properties":{"areaM2":{"type":"number","minimum":0},"depthCm":{"type":"number","minimum":0,"maximum":200},"volumeM3":{"type":"number","minimum":0},"destination":{"type":"string","minLength":1,"maxLength":120},"planNo":{"type":"string","minLength":1,"maxLength":60},"filedDate":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"approval":{"type":"object","properties":{"no":{"type":"string","minLength":1,"maxLength":60},"date":{"$ref":"#/$defs/date"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["no","date"]},"creditsUsed":{"type":"array","items":{"type":"object","properties":{"creditRef":{"type":"string","minLength":1},"ha":{"type":"number","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["creditRef","ha"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["id","name","areaHa","class"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["apiVersion","kind","id","title","version","status","asOf","compiledBy","synthetic","securityClass","credits","occupations"],"allOf":[{"if":{"type":"object","properties":{"status":{"enum":["approved","published"]}},"required":["status"]},"then":{"type":"object","required":["approvedBy","approvedDate"]}}],"$defs":{"apiVersion":{"type":"string","const":"redev/v1"},"approvedBy":{"type":"string","minLength":1,"maxLength":100},"approvedDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"asOf":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"basis":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}},"certainty":{"type":"string","enum":["A","B","B-H","B-M","B-L","C"]},"changeLog":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}},"compiledBy":{"type":"string","minLength":1,"maxLength":100},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"documentStatus":{"type":"string","enum":["draft","review","approved","published","superseded"]},"reviewedBy":{"type":"string","minLength":1,"maxLength":100},"securityClass":{"type":"string","enum":["public","internal","restricted"]},"synthetic":{"type":"boolean"},"title":{"type":"string","minLength":2,"maxLength":80},"version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}}},"$id":"urn:plansmith:farmlandLedger"};
const schema278 = {"type":"string","const":"redev/v1"};
const schema279 = {"type":"string","minLength":2,"maxLength":80};
const schema280 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$"};
const schema281 = {"type":"string","enum":["draft","review","approved","published","superseded"]};
const schema282 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema283 = {"type":"string","minLength":1,"maxLength":100};
const schema284 = {"type":"string","minLength":1,"maxLength":100};
const schema285 = {"type":"string","minLength":1,"maxLength":100};
const schema286 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const schema287 = {"type":"boolean"};
const schema288 = {"type":"string","enum":["public","internal","restricted"]};
const schema291 = {"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"by":{"type":"string","minLength":1,"maxLength":60},"what":{"type":"string","minLength":1,"maxLength":300},"why":{"type":"string","minLength":1,"maxLength":300}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["date","by","what","why"]}};
const schema292 = {"type":"array","items":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"type":"string","minLength":1,"maxLength":60},"reason":{"type":"string","minLength":4,"maxLength":300},"by":{"type":"string","minLength":1,"maxLength":60},"date":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["rule","reason","by","date","until"]}};
const schema293 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern285 = new RegExp("^FL-[A-Z0-9]{2,8}$", "u");
const pattern297 = new RegExp("^FC-\\d{2}$", "u");
const pattern301 = new RegExp("^FO-\\d{2}$", "u");
const schema289 = {"type":"array","items":{"type":"object","properties":{"title":{"type":"string","minLength":1,"maxLength":200},"docNo":{"type":"string","minLength":1,"maxLength":80},"clause":{"type":"string","minLength":1,"maxLength":80},"certainty":{"$ref":"#/$defs/certainty"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["title","certainty"]}};
const schema290 = {"type":"string","enum":["A","B","B-H","B-M","B-L","C"]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data0.certainty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "certainty"}});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "title") || (key0 === "docNo")) || (key0 === "clause")) || (key0 === "certainty")) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/items/properties/docNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.clause !== undefined){
let data3 = data0.clause;
if(typeof data3 === "string"){
if(func2(data3) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/clause",schemaPath:"#/items/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.certainty !== undefined){
let data4 = data0.certainty;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "A") || (data4 === "B")) || (data4 === "B-H")) || (data4 === "B-M")) || (data4 === "B-L")) || (data4 === "C"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/certainty",schemaPath:"#/$defs/certainty/enum",keyword:"enum",params:{allowedValues: schema290.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:plansmith:farmlandLedger" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "approved") || (data0 === "published"))){
(vErrors ??= []).push({});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedBy"}});
errors++;
}
if(data.approvedDate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "approvedDate"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.asOf === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.compiledBy === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiledBy"}});
errors++;
}
if(data.synthetic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthetic"}});
errors++;
}
if(data.securityClass === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityClass"}});
errors++;
}
if(data.credits === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"}});
errors++;
}
if(data.occupations === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occupations"}});
errors++;
}
for(const key0 in data){
if(!((func1.call(schema277.properties, key0)) || (pattern4.test(key0)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("redev/v1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/apiVersion/const",keyword:"const",params:{allowedValue: "redev/v1"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("farmlandLedger" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "farmlandLedger"}});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern285.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^FL-[A-Z0-9]{2,8}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "approved")) || (data6 === "published")) || (data6 === "superseded"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/$defs/documentStatus/enum",keyword:"enum",params:{allowedValues: schema281.enum}});
errors++;
}
}
if(data.asOf !== undefined){
let data7 = data.asOf;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asOf",schemaPath:"#/$defs/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compiledBy !== undefined){
let data8 = data.compiledBy;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/compiledBy",schemaPath:"#/$defs/compiledBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewedBy !== undefined){
let data9 = data.reviewedBy;
if(typeof data9 === "string"){
if(func2(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reviewedBy",schemaPath:"#/$defs/reviewedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data10 = data.approvedBy;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedDate !== undefined){
let data11 = data.approvedDate;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvedDate",schemaPath:"#/$defs/approvedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.synthetic !== undefined){
if(typeof data.synthetic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synthetic",schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityClass !== undefined){
let data13 = data.securityClass;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "public") || (data13 === "internal")) || (data13 === "restricted"))){
(vErrors ??= []).push({instancePath:instancePath+"/securityClass",schemaPath:"#/$defs/securityClass/enum",keyword:"enum",params:{allowedValues: schema288.enum}});
errors++;
}
}
if(data.basis !== undefined){
if(!(validate120(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.changeLog !== undefined){
let data15 = data.changeLog;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data16.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data16.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data16.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/required",keyword:"required",params:{missingProperty: "why"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "date") || (key1 === "by")) || (key1 === "what")) || (key1 === "why")) || (pattern4.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.date !== undefined){
let data17 = data16.date;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/date",schemaPath:"#/$defs/changeLog/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.by !== undefined){
let data18 = data16.by;
if(typeof data18 === "string"){
if(func2(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/by",schemaPath:"#/$defs/changeLog/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.what !== undefined){
let data19 = data16.what;
if(typeof data19 === "string"){
if(func2(data19) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/what",schemaPath:"#/$defs/changeLog/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(func2(data20) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0+"/why",schemaPath:"#/$defs/changeLog/items/properties/why/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog/" + i0,schemaPath:"#/$defs/changeLog/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeLog",schemaPath:"#/$defs/changeLog/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data22.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data22.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
if(data22.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "rule") || (key2 === "subject")) || (key2 === "reason")) || (key2 === "by")) || (key2 === "date")) || (key2 === "until")) || (pattern4.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.rule !== undefined){
let data23 = data22.rule;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/rule",schemaPath:"#/$defs/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.subject !== undefined){
let data24 = data22.subject;
if(typeof data24 === "string"){
if(func2(data24) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/subject",schemaPath:"#/$defs/waivers/items/properties/subject/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func2(data25) < 4){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 4}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/reason",schemaPath:"#/$defs/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.by !== undefined){
let data26 = data22.by;
if(typeof data26 === "string"){
if(func2(data26) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/by",schemaPath:"#/$defs/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.date !== undefined){
let data27 = data22.date;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/date",schemaPath:"#/$defs/waivers/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.until !== undefined){
let data28 = data22.until;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1+"/until",schemaPath:"#/$defs/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i1,schemaPath:"#/$defs/waivers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",schemaPath:"#/$defs/waivers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.gradeScale !== undefined){
let data29 = data.gradeScale;
if(typeof data29 === "string"){
if(func2(data29) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/gradeScale",schemaPath:"#/properties/gradeScale/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data29) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gradeScale",schemaPath:"#/properties/gradeScale/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gradeScale",schemaPath:"#/properties/gradeScale/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.credits !== undefined){
let data30 = data.credits;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data31.parcelRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "parcelRef"}});
errors++;
}
if(data31.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
if(data31.class === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/required",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
for(const key3 in data31){
if(!((func1.call(schema277.properties.credits.items.properties, key3)) || (pattern4.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data31.id !== undefined){
let data32 = data31.id;
if(typeof data32 === "string"){
if(!pattern297.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/id",schemaPath:"#/properties/credits/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^FC-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/id",schemaPath:"#/properties/credits/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.parcelRef !== undefined){
let data33 = data31.parcelRef;
if(typeof data33 === "string"){
if(func2(data33) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/parcelRef",schemaPath:"#/properties/credits/items/properties/parcelRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/parcelRef",schemaPath:"#/properties/credits/items/properties/parcelRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.areaHa !== undefined){
let data34 = data31.areaHa;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/areaHa",schemaPath:"#/properties/credits/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/areaHa",schemaPath:"#/properties/credits/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data31.class !== undefined){
let data35 = data31.class;
if(typeof data35 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/class",schemaPath:"#/properties/credits/items/properties/class/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data35 === "0101") || (data35 === "0102")) || (data35 === "0103"))){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/class",schemaPath:"#/properties/credits/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema277.properties.credits.items.properties.class.enum}});
errors++;
}
}
if(data31.grade !== undefined){
let data36 = data31.grade;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 15 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/grade",schemaPath:"#/properties/credits/items/properties/grade/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/grade",schemaPath:"#/properties/credits/items/properties/grade/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/grade",schemaPath:"#/properties/credits/items/properties/grade/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data31.slopeDeg !== undefined){
let data37 = data31.slopeDeg;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 90 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/slopeDeg",schemaPath:"#/properties/credits/items/properties/slopeDeg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/slopeDeg",schemaPath:"#/properties/credits/items/properties/slopeDeg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/slopeDeg",schemaPath:"#/properties/credits/items/properties/slopeDeg/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data31.stableUse !== undefined){
if(typeof data31.stableUse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/stableUse",schemaPath:"#/properties/credits/items/properties/stableUse/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data31.acceptedDate !== undefined){
let data39 = data31.acceptedDate;
if(typeof data39 === "string"){
if(!pattern7.test(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/acceptedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/acceptedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.acceptedBy !== undefined){
let data40 = data31.acceptedBy;
if(typeof data40 === "string"){
if(func2(data40) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/acceptedBy",schemaPath:"#/properties/credits/items/properties/acceptedBy/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/acceptedBy",schemaPath:"#/properties/credits/items/properties/acceptedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/acceptedBy",schemaPath:"#/properties/credits/items/properties/acceptedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.surveyConfirmed !== undefined){
let data41 = data31.surveyConfirmed;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.year === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "year"}});
errors++;
}
if(data41.polygonNo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/required",keyword:"required",params:{missingProperty: "polygonNo"}});
errors++;
}
for(const key4 in data41){
if(!(((key4 === "year") || (key4 === "polygonNo")) || (pattern4.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data41.year !== undefined){
let data42 = data41.year;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 2100 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data42 < 1980 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/year",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1980}});
errors++;
}
}
}
if(data41.polygonNo !== undefined){
let data43 = data41.polygonNo;
if(typeof data43 === "string"){
if(func2(data43) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/polygonNo/maxLength",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data43) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/polygonNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed/polygonNo",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/properties/polygonNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2+"/surveyConfirmed",schemaPath:"#/properties/credits/items/properties/surveyConfirmed/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits/" + i2,schemaPath:"#/properties/credits/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.occupations !== undefined){
let data44 = data.occupations;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data45.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data45.areaHa === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/required",keyword:"required",params:{missingProperty: "areaHa"}});
errors++;
}
if(data45.class === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/required",keyword:"required",params:{missingProperty: "class"}});
errors++;
}
for(const key5 in data45){
if(!((func1.call(schema277.properties.occupations.items.properties, key5)) || (pattern4.test(key5)))){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data45.id !== undefined){
let data46 = data45.id;
if(typeof data46 === "string"){
if(!pattern301.test(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/id",schemaPath:"#/properties/occupations/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^FO-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/id",schemaPath:"#/properties/occupations/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.name !== undefined){
let data47 = data45.name;
if(typeof data47 === "string"){
if(func2(data47) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/name",schemaPath:"#/properties/occupations/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data47) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/name",schemaPath:"#/properties/occupations/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/name",schemaPath:"#/properties/occupations/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.landRefs !== undefined){
let data48 = data45.landRefs;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(typeof data49 === "string"){
if(func2(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/landRefs/" + i4,schemaPath:"#/properties/occupations/items/properties/landRefs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/landRefs/" + i4,schemaPath:"#/properties/occupations/items/properties/landRefs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/landRefs",schemaPath:"#/properties/occupations/items/properties/landRefs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data45.areaHa !== undefined){
let data50 = data45.areaHa;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/areaHa",schemaPath:"#/properties/occupations/items/properties/areaHa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/areaHa",schemaPath:"#/properties/occupations/items/properties/areaHa/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data45.class !== undefined){
let data51 = data45.class;
if(typeof data51 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/class",schemaPath:"#/properties/occupations/items/properties/class/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data51 === "0101") || (data51 === "0102")) || (data51 === "0103"))){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/class",schemaPath:"#/properties/occupations/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema277.properties.occupations.items.properties.class.enum}});
errors++;
}
}
if(data45.grade !== undefined){
let data52 = data45.grade;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 15 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/grade",schemaPath:"#/properties/occupations/items/properties/grade/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}});
errors++;
}
if(data52 < 0 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/grade",schemaPath:"#/properties/occupations/items/properties/grade/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/grade",schemaPath:"#/properties/occupations/items/properties/grade/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data45.blackSoil !== undefined){
let data53 = data45.blackSoil;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key6 in data53){
if(!(((((((key6 === "areaM2") || (key6 === "depthCm")) || (key6 === "volumeM3")) || (key6 === "destination")) || (key6 === "planNo")) || (key6 === "filedDate")) || (pattern4.test(key6)))){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil",schemaPath:"#/properties/occupations/items/properties/blackSoil/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data53.areaM2 !== undefined){
let data54 = data53.areaM2;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/areaM2",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/areaM2",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/areaM2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data53.depthCm !== undefined){
let data55 = data53.depthCm;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 200 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/depthCm",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/depthCm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data55 < 0 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/depthCm",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/depthCm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/depthCm",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/depthCm/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data53.volumeM3 !== undefined){
let data56 = data53.volumeM3;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/volumeM3",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/volumeM3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/volumeM3",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/volumeM3/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data53.destination !== undefined){
let data57 = data53.destination;
if(typeof data57 === "string"){
if(func2(data57) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/destination",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/destination/maxLength",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data57) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/destination",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/destination/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/destination",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/destination/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data53.planNo !== undefined){
let data58 = data53.planNo;
if(typeof data58 === "string"){
if(func2(data58) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/planNo",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/planNo/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data58) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/planNo",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/planNo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/planNo",schemaPath:"#/properties/occupations/items/properties/blackSoil/properties/planNo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data53.filedDate !== undefined){
let data59 = data53.filedDate;
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/filedDate",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil/filedDate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/blackSoil",schemaPath:"#/properties/occupations/items/properties/blackSoil/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data45.approval !== undefined){
let data60 = data45.approval;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.no === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval",schemaPath:"#/properties/occupations/items/properties/approval/required",keyword:"required",params:{missingProperty: "no"}});
errors++;
}
if(data60.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval",schemaPath:"#/properties/occupations/items/properties/approval/required",keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key7 in data60){
if(!(((key7 === "no") || (key7 === "date")) || (pattern4.test(key7)))){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval",schemaPath:"#/properties/occupations/items/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data60.no !== undefined){
let data61 = data60.no;
if(typeof data61 === "string"){
if(func2(data61) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval/no",schemaPath:"#/properties/occupations/items/properties/approval/properties/no/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data61) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval/no",schemaPath:"#/properties/occupations/items/properties/approval/properties/no/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval/no",schemaPath:"#/properties/occupations/items/properties/approval/properties/no/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data60.date !== undefined){
let data62 = data60.date;
if(typeof data62 === "string"){
if(!pattern7.test(data62)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/approval",schemaPath:"#/properties/occupations/items/properties/approval/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data45.creditsUsed !== undefined){
let data63 = data45.creditsUsed;
if(Array.isArray(data63)){
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.creditRef === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5,schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/required",keyword:"required",params:{missingProperty: "creditRef"}});
errors++;
}
if(data64.ha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5,schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/required",keyword:"required",params:{missingProperty: "ha"}});
errors++;
}
for(const key8 in data64){
if(!(((key8 === "creditRef") || (key8 === "ha")) || (pattern4.test(key8)))){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5,schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data64.creditRef !== undefined){
let data65 = data64.creditRef;
if(typeof data65 === "string"){
if(func2(data65) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5+"/creditRef",schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/properties/creditRef/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5+"/creditRef",schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/properties/creditRef/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.ha !== undefined){
let data66 = data64.ha;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5+"/ha",schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/properties/ha/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5+"/ha",schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/properties/ha/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed/" + i5,schemaPath:"#/properties/occupations/items/properties/creditsUsed/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3+"/creditsUsed",schemaPath:"#/properties/occupations/items/properties/creditsUsed/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations/" + i3,schemaPath:"#/properties/occupations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/occupations",schemaPath:"#/properties/occupations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = { workspace: validate_workspace, policyPack: validate_policyPack, parcelInventory: validate_parcelInventory, specialPlan: validate_specialPlan, redevelopmentUnit: validate_redevelopmentUnit, unitDetailedPlan: validate_unitDetailedPlan, annualPlan: validate_annualPlan, transferLedger: validate_transferLedger, boundaryLedger: validate_boundaryLedger, farmlandLedger: validate_farmlandLedger };
