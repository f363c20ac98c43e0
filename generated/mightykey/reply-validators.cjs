// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate53.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data1 = data.email;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate53.errors = [{instancePath:instancePath+"/email",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate53.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate55.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate55.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs5 = errors;
if(typeof data.slug !== "string"){
validate55.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.user === undefined) && (missing1 = "user")) || ((data0.organization === undefined) && (missing1 = "organization"))){
validate52.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.user !== undefined){
const _errs3 = errors;
if(!(validate53(data0.user, {instancePath:instancePath+"/data/user",parentData:data0,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.organization !== undefined){
const _errs4 = errors;
if(!(validate55(data0.organization, {instancePath:instancePath+"/data/organization",parentData:data0,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate57;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if(typeof data.error !== "string"){
validate58.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
exports.v3 = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.user === undefined) && (missing1 = "user")){
validate60.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.user !== undefined){
if(!(validate53(data0.user, {instancePath:instancePath+"/data/user",parentData:data0,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate60.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
exports.v4 = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.loggedOut === undefined) && (missing1 = "loggedOut")){
validate62.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.loggedOut !== undefined){
if(typeof data0.loggedOut !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/data/loggedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
exports.v5 = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate63.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
validate63.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
exports.v6 = validate64;
const schema28 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"orgId":{"type":"string","format":"uuid"},"projectId":{"type":["string","null"],"format":"uuid"},"userId":{"type":"string","format":"uuid"},"status":{"$ref":"component:RunStatus"},"stageStartedAt":{"type":["string","null"],"format":"date-time"},"stageHistory":{"type":"array","items":{"$ref":"component:StageHistoryEntry"}},"requestText":{"type":"string"},"scopeArtifact":{"type":["object","null"],"additionalProperties":true},"planArtifact":{"type":["object","null"],"additionalProperties":true},"totalCreditsUsed":{"type":"string"},"totalTokensInput":{"type":"integer"},"totalTokensOutput":{"type":"integer"},"parentRunId":{"type":["string","null"],"format":"uuid"},"modelUsed":{"type":["string","null"]},"errorMessage":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time"},"completedAt":{"type":["string","null"],"format":"date-time"}},"required":["id","orgId","projectId","userId","status","stageStartedAt","stageHistory","requestText","scopeArtifact","planArtifact","totalCreditsUsed","totalTokensInput","totalTokensOutput","parentRunId","modelUsed","errorMessage","createdAt","completedAt"]};
const formats14 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const schema29 = {"type":"string","enum":["intake","clarify","scope","plan","build","verify","deploy","monitor","completed","failed","cancelled"]};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate66.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data === "intake") || (data === "clarify")) || (data === "scope")) || (data === "plan")) || (data === "build")) || (data === "verify")) || (data === "deploy")) || (data === "monitor")) || (data === "completed")) || (data === "failed")) || (data === "cancelled"))){
validate66.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate66.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.stage === undefined) && (missing0 = "stage")) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.startedAt !== undefined){
let data0 = data.startedAt;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats14.validate(data0))){
validate68.errors = [{instancePath:instancePath+"/startedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/startedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endedAt !== undefined){
let data1 = data.endedAt;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats14.validate(data1))){
validate68.errors = [{instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/endedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs5 = errors;
if(!(validate66(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.projectId === undefined) && (missing0 = "projectId"))) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.stageStartedAt === undefined) && (missing0 = "stageStartedAt"))) || ((data.stageHistory === undefined) && (missing0 = "stageHistory"))) || ((data.requestText === undefined) && (missing0 = "requestText"))) || ((data.scopeArtifact === undefined) && (missing0 = "scopeArtifact"))) || ((data.planArtifact === undefined) && (missing0 = "planArtifact"))) || ((data.totalCreditsUsed === undefined) && (missing0 = "totalCreditsUsed"))) || ((data.totalTokensInput === undefined) && (missing0 = "totalTokensInput"))) || ((data.totalTokensOutput === undefined) && (missing0 = "totalTokensOutput"))) || ((data.parentRunId === undefined) && (missing0 = "parentRunId"))) || ((data.modelUsed === undefined) && (missing0 = "modelUsed"))) || ((data.errorMessage === undefined) && (missing0 = "errorMessage"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.completedAt === undefined) && (missing0 = "completedAt"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate65.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined){
let data1 = data.orgId;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate65.errors = [{instancePath:instancePath+"/orgId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/orgId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projectId !== undefined){
let data2 = data.projectId;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate65.errors = [{instancePath:instancePath+"/projectId",keyword:"type",params:{type: schema28.properties.projectId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate65.errors = [{instancePath:instancePath+"/projectId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
let data3 = data.userId;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate65.errors = [{instancePath:instancePath+"/userId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs9 = errors;
if(!(validate66(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageStartedAt !== undefined){
let data5 = data.stageStartedAt;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate65.errors = [{instancePath:instancePath+"/stageStartedAt",keyword:"type",params:{type: schema28.properties.stageStartedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs10){
if(errors === _errs10){
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate65.errors = [{instancePath:instancePath+"/stageStartedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageHistory !== undefined){
let data6 = data.stageHistory;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate68(data6[i0], {instancePath:instancePath+"/stageHistory/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/stageHistory",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestText !== undefined){
const _errs15 = errors;
if(typeof data.requestText !== "string"){
validate65.errors = [{instancePath:instancePath+"/requestText",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopeArtifact !== undefined){
let data9 = data.scopeArtifact;
const _errs17 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate65.errors = [{instancePath:instancePath+"/scopeArtifact",keyword:"type",params:{type: schema28.properties.scopeArtifact.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planArtifact !== undefined){
let data10 = data.planArtifact;
const _errs20 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate65.errors = [{instancePath:instancePath+"/planArtifact",keyword:"type",params:{type: schema28.properties.planArtifact.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalCreditsUsed !== undefined){
const _errs23 = errors;
if(typeof data.totalCreditsUsed !== "string"){
validate65.errors = [{instancePath:instancePath+"/totalCreditsUsed",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalTokensInput !== undefined){
let data12 = data.totalTokensInput;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate65.errors = [{instancePath:instancePath+"/totalTokensInput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalTokensOutput !== undefined){
let data13 = data.totalTokensOutput;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate65.errors = [{instancePath:instancePath+"/totalTokensOutput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentRunId !== undefined){
let data14 = data.parentRunId;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate65.errors = [{instancePath:instancePath+"/parentRunId",keyword:"type",params:{type: schema28.properties.parentRunId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs29){
if(errors === _errs29){
if(typeof data14 === "string"){
if(!(formats0.test(data14))){
validate65.errors = [{instancePath:instancePath+"/parentRunId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelUsed !== undefined){
let data15 = data.modelUsed;
const _errs31 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate65.errors = [{instancePath:instancePath+"/modelUsed",keyword:"type",params:{type: schema28.properties.modelUsed.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorMessage !== undefined){
let data16 = data.errorMessage;
const _errs33 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate65.errors = [{instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: schema28.properties.errorMessage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data17 = data.createdAt;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data17 === "string"){
if(!(formats14.validate(data17))){
validate65.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completedAt !== undefined){
let data18 = data.completedAt;
const _errs37 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate65.errors = [{instancePath:instancePath+"/completedAt",keyword:"type",params:{type: schema28.properties.completedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs37){
if(errors === _errs37){
if(typeof data18 === "string"){
if(!(formats14.validate(data18))){
validate65.errors = [{instancePath:instancePath+"/completedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.runs === undefined) && (missing1 = "runs")) || ((data0.count === undefined) && (missing1 = "count"))){
validate64.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.runs !== undefined){
let data1 = data0.runs;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate65(data1[i0], {instancePath:instancePath+"/data/runs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/data/runs",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.count !== undefined){
let data3 = data0.count;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate64.errors = [{instancePath:instancePath+"/data/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
exports.v7 = validate72;
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate65(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
exports.v8 = validate74;
const schema34 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"runId":{"type":"string","format":"uuid"},"sequenceNumber":{"type":"integer"},"eventType":{"type":"string","enum":["tool_call","tool_result","message","approval_requested","approval_granted","approval_denied","error","stage_transition","artifact_created","rollback_created","cost_update"]},"data":{"type":"object","additionalProperties":true},"modelUsed":{"type":["string","null"]},"tokensUsed":{"type":["integer","null"]},"replayVisible":{"type":"boolean"},"createdAt":{"type":"string","format":"date-time"}},"required":["id","runId","sequenceNumber","eventType","data","modelUsed","tokensUsed","replayVisible","createdAt"]};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.runId === undefined) && (missing0 = "runId"))) || ((data.sequenceNumber === undefined) && (missing0 = "sequenceNumber"))) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.modelUsed === undefined) && (missing0 = "modelUsed"))) || ((data.tokensUsed === undefined) && (missing0 = "tokensUsed"))) || ((data.replayVisible === undefined) && (missing0 = "replayVisible"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate77.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runId !== undefined){
let data1 = data.runId;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate77.errors = [{instancePath:instancePath+"/runId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/runId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequenceNumber !== undefined){
let data2 = data.sequenceNumber;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate77.errors = [{instancePath:instancePath+"/sequenceNumber",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
let data3 = data.eventType;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate77.errors = [{instancePath:instancePath+"/eventType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data3 === "tool_call") || (data3 === "tool_result")) || (data3 === "message")) || (data3 === "approval_requested")) || (data3 === "approval_granted")) || (data3 === "approval_denied")) || (data3 === "error")) || (data3 === "stage_transition")) || (data3 === "artifact_created")) || (data3 === "rollback_created")) || (data3 === "cost_update"))){
validate77.errors = [{instancePath:instancePath+"/eventType",keyword:"enum",params:{allowedValues: schema34.properties.eventType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data4 = data.data;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate77.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelUsed !== undefined){
let data5 = data.modelUsed;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate77.errors = [{instancePath:instancePath+"/modelUsed",keyword:"type",params:{type: schema34.properties.modelUsed.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokensUsed !== undefined){
let data6 = data.tokensUsed;
const _errs14 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate77.errors = [{instancePath:instancePath+"/tokensUsed",keyword:"type",params:{type: schema34.properties.tokensUsed.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replayVisible !== undefined){
const _errs16 = errors;
if(typeof data.replayVisible !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/replayVisible",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate77.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"runId":{"type":"string","format":"uuid"},"eventId":{"type":["string","null"],"format":"uuid"},"actionSummary":{"type":"string"},"reason":{"type":"string"},"riskDescription":{"type":["string","null"]},"costEstimate":{"type":["string","null"]},"undoPlan":{"type":["string","null"]},"evidence":{"type":["object","null"],"additionalProperties":true},"status":{"type":"string","enum":["pending","approved","denied","auto_approved","expired"]},"decidedBy":{"type":["string","null"],"format":"uuid"},"policyRuleId":{"type":["string","null"],"format":"uuid"},"decidedAt":{"type":["string","null"],"format":"date-time"},"expiresAt":{"type":["string","null"],"format":"date-time"},"createdAt":{"type":"string","format":"date-time"}},"required":["id","runId","eventId","actionSummary","reason","riskDescription","costEstimate","undoPlan","evidence","status","decidedBy","policyRuleId","decidedAt","expiresAt","createdAt"]};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.runId === undefined) && (missing0 = "runId"))) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.actionSummary === undefined) && (missing0 = "actionSummary"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.riskDescription === undefined) && (missing0 = "riskDescription"))) || ((data.costEstimate === undefined) && (missing0 = "costEstimate"))) || ((data.undoPlan === undefined) && (missing0 = "undoPlan"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.decidedBy === undefined) && (missing0 = "decidedBy"))) || ((data.policyRuleId === undefined) && (missing0 = "policyRuleId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate79.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runId !== undefined){
let data1 = data.runId;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate79.errors = [{instancePath:instancePath+"/runId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/runId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data2 = data.eventId;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate79.errors = [{instancePath:instancePath+"/eventId",keyword:"type",params:{type: schema35.properties.eventId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate79.errors = [{instancePath:instancePath+"/eventId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionSummary !== undefined){
const _errs7 = errors;
if(typeof data.actionSummary !== "string"){
validate79.errors = [{instancePath:instancePath+"/actionSummary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate79.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskDescription !== undefined){
let data5 = data.riskDescription;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate79.errors = [{instancePath:instancePath+"/riskDescription",keyword:"type",params:{type: schema35.properties.riskDescription.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costEstimate !== undefined){
let data6 = data.costEstimate;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate79.errors = [{instancePath:instancePath+"/costEstimate",keyword:"type",params:{type: schema35.properties.costEstimate.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undoPlan !== undefined){
let data7 = data.undoPlan;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate79.errors = [{instancePath:instancePath+"/undoPlan",keyword:"type",params:{type: schema35.properties.undoPlan.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data8 = data.evidence;
const _errs17 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate79.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: schema35.properties.evidence.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data9 = data.status;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate79.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data9 === "pending") || (data9 === "approved")) || (data9 === "denied")) || (data9 === "auto_approved")) || (data9 === "expired"))){
validate79.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema35.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedBy !== undefined){
let data10 = data.decidedBy;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate79.errors = [{instancePath:instancePath+"/decidedBy",keyword:"type",params:{type: schema35.properties.decidedBy.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
validate79.errors = [{instancePath:instancePath+"/decidedBy",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyRuleId !== undefined){
let data11 = data.policyRuleId;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate79.errors = [{instancePath:instancePath+"/policyRuleId",keyword:"type",params:{type: schema35.properties.policyRuleId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(errors === _errs24){
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
validate79.errors = [{instancePath:instancePath+"/policyRuleId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data12 = data.decidedAt;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate79.errors = [{instancePath:instancePath+"/decidedAt",keyword:"type",params:{type: schema35.properties.decidedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs26){
if(errors === _errs26){
if(typeof data12 === "string"){
if(!(formats14.validate(data12))){
validate79.errors = [{instancePath:instancePath+"/decidedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data13 = data.expiresAt;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate79.errors = [{instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: schema35.properties.expiresAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs28){
if(errors === _errs28){
if(typeof data13 === "string"){
if(!(formats14.validate(data13))){
validate79.errors = [{instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data14 = data.createdAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data14 === "string"){
if(!(formats14.validate(data14))){
validate79.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) && (missing0 = "events")) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined){
let data0 = data.events;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate77(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approvals !== undefined){
let data2 = data.approvals;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate79(data2[i1], {instancePath:instancePath+"/approvals/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/approvals",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate74.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate75(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
else {
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
exports.v9 = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate79(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
exports.v10 = validate84;
const schema38 = {"type":"object","properties":{"run":{"type":"object","properties":{"id":{"type":"string"},"status":{"$ref":"component:RunStatus"},"requestText":{"type":"string"},"totalCreditsUsed":{"type":"string"},"totalTokensInput":{"type":"integer"},"totalTokensOutput":{"type":"integer"},"createdAt":{"type":"string","format":"date-time"},"completedAt":{"type":["string","null"],"format":"date-time"},"stageHistory":{"type":"array","items":{"$ref":"component:StageHistoryEntry"}}},"required":["id","status","requestText","totalCreditsUsed","totalTokensInput","totalTokensOutput","createdAt","completedAt","stageHistory"]},"events":{"type":"array","items":{"$ref":"component:RunEvent"}},"eventCount":{"type":"integer"}},"required":["run","events","eventCount"]};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.run === undefined) && (missing0 = "run")) || ((data.events === undefined) && (missing0 = "events"))) || ((data.eventCount === undefined) && (missing0 = "eventCount"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.run !== undefined){
let data0 = data.run;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.requestText === undefined) && (missing1 = "requestText"))) || ((data0.totalCreditsUsed === undefined) && (missing1 = "totalCreditsUsed"))) || ((data0.totalTokensInput === undefined) && (missing1 = "totalTokensInput"))) || ((data0.totalTokensOutput === undefined) && (missing1 = "totalTokensOutput"))) || ((data0.createdAt === undefined) && (missing1 = "createdAt"))) || ((data0.completedAt === undefined) && (missing1 = "completedAt"))) || ((data0.stageHistory === undefined) && (missing1 = "stageHistory"))){
validate85.errors = [{instancePath:instancePath+"/run",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs3 = errors;
if(typeof data0.id !== "string"){
validate85.errors = [{instancePath:instancePath+"/run/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
const _errs5 = errors;
if(!(validate66(data0.status, {instancePath:instancePath+"/run/status",parentData:data0,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.requestText !== undefined){
const _errs6 = errors;
if(typeof data0.requestText !== "string"){
validate85.errors = [{instancePath:instancePath+"/run/requestText",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.totalCreditsUsed !== undefined){
const _errs8 = errors;
if(typeof data0.totalCreditsUsed !== "string"){
validate85.errors = [{instancePath:instancePath+"/run/totalCreditsUsed",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.totalTokensInput !== undefined){
let data5 = data0.totalTokensInput;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate85.errors = [{instancePath:instancePath+"/run/totalTokensInput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.totalTokensOutput !== undefined){
let data6 = data0.totalTokensOutput;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate85.errors = [{instancePath:instancePath+"/run/totalTokensOutput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.createdAt !== undefined){
let data7 = data0.createdAt;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate85.errors = [{instancePath:instancePath+"/run/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/run/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.completedAt !== undefined){
let data8 = data0.completedAt;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate85.errors = [{instancePath:instancePath+"/run/completedAt",keyword:"type",params:{type: schema38.properties.run.properties.completedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate85.errors = [{instancePath:instancePath+"/run/completedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.stageHistory !== undefined){
let data9 = data0.stageHistory;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate68(data9[i0], {instancePath:instancePath+"/run/stageHistory/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/run/stageHistory",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/run",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data11 = data.events;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate77(data11[i1], {instancePath:instancePath+"/events/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventCount !== undefined){
let data13 = data.eventCount;
const _errs24 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate85.errors = [{instancePath:instancePath+"/eventCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate85(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
}
else {
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
exports.v11 = validate90;
const schema41 = {"type":"string","enum":["free","starter","pro","business","enterprise"]};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate92.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "free") || (data === "starter")) || (data === "pro")) || (data === "business")) || (data === "enterprise"))){
validate92.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate92.errors = vErrors;
return errors === 0;
}
const schema42 = {"type":"string","enum":["observe","assist","act","autopilot"]};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate94.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "observe") || (data === "assist")) || (data === "act")) || (data === "autopilot"))){
validate94.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate94.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.subscriptionTier === undefined) && (missing0 = "subscriptionTier"))) || ((data.autonomyLevel === undefined) && (missing0 = "autonomyLevel"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate91.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate91.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs5 = errors;
if(typeof data.slug !== "string"){
validate91.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptionTier !== undefined){
const _errs7 = errors;
if(!(validate92(data.subscriptionTier, {instancePath:instancePath+"/subscriptionTier",parentData:data,parentDataProperty:"subscriptionTier",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autonomyLevel !== undefined){
const _errs8 = errors;
if(!(validate94(data.autonomyLevel, {instancePath:instancePath+"/autonomyLevel",parentData:data,parentDataProperty:"autonomyLevel",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data5 = data.createdAt;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate91.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.organizations === undefined) && (missing1 = "organizations")){
validate90.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.organizations !== undefined){
let data1 = data0.organizations;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate91(data1[i0], {instancePath:instancePath+"/data/organizations/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/data/organizations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
exports.v12 = validate97;
const schema44 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"slug":{"type":"string"},"logoUrl":{"type":["string","null"]},"subscriptionTier":{"$ref":"component:SubscriptionTier"},"stripeCustomerId":{"type":["string","null"]},"stripeSubscriptionId":{"type":["string","null"]},"settings":{"type":"object","additionalProperties":true},"constitutionVersion":{"type":"integer"},"autonomyLevel":{"$ref":"component:AutonomyLevel"},"creditBalance":{"type":"string"},"maxSeats":{"type":"integer"},"isActive":{"type":"boolean"},"suspendedAt":{"type":["string","null"],"format":"date-time"},"suspendedReason":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time"},"updatedAt":{"type":"string","format":"date-time"},"role":{"type":"string"}},"required":["id","name","slug","logoUrl","subscriptionTier","stripeCustomerId","stripeSubscriptionId","settings","constitutionVersion","autonomyLevel","creditBalance","maxSeats","isActive","suspendedAt","suspendedReason","createdAt","updatedAt","role"]};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.logoUrl === undefined) && (missing0 = "logoUrl"))) || ((data.subscriptionTier === undefined) && (missing0 = "subscriptionTier"))) || ((data.stripeCustomerId === undefined) && (missing0 = "stripeCustomerId"))) || ((data.stripeSubscriptionId === undefined) && (missing0 = "stripeSubscriptionId"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.constitutionVersion === undefined) && (missing0 = "constitutionVersion"))) || ((data.autonomyLevel === undefined) && (missing0 = "autonomyLevel"))) || ((data.creditBalance === undefined) && (missing0 = "creditBalance"))) || ((data.maxSeats === undefined) && (missing0 = "maxSeats"))) || ((data.isActive === undefined) && (missing0 = "isActive"))) || ((data.suspendedAt === undefined) && (missing0 = "suspendedAt"))) || ((data.suspendedReason === undefined) && (missing0 = "suspendedReason"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.role === undefined) && (missing0 = "role"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate98.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate98.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs5 = errors;
if(typeof data.slug !== "string"){
validate98.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logoUrl !== undefined){
let data3 = data.logoUrl;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate98.errors = [{instancePath:instancePath+"/logoUrl",keyword:"type",params:{type: schema44.properties.logoUrl.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptionTier !== undefined){
const _errs9 = errors;
if(!(validate92(data.subscriptionTier, {instancePath:instancePath+"/subscriptionTier",parentData:data,parentDataProperty:"subscriptionTier",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stripeCustomerId !== undefined){
let data5 = data.stripeCustomerId;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate98.errors = [{instancePath:instancePath+"/stripeCustomerId",keyword:"type",params:{type: schema44.properties.stripeCustomerId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stripeSubscriptionId !== undefined){
let data6 = data.stripeSubscriptionId;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate98.errors = [{instancePath:instancePath+"/stripeSubscriptionId",keyword:"type",params:{type: schema44.properties.stripeSubscriptionId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data7 = data.settings;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate98.errors = [{instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constitutionVersion !== undefined){
let data8 = data.constitutionVersion;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate98.errors = [{instancePath:instancePath+"/constitutionVersion",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autonomyLevel !== undefined){
const _errs19 = errors;
if(!(validate94(data.autonomyLevel, {instancePath:instancePath+"/autonomyLevel",parentData:data,parentDataProperty:"autonomyLevel",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creditBalance !== undefined){
const _errs20 = errors;
if(typeof data.creditBalance !== "string"){
validate98.errors = [{instancePath:instancePath+"/creditBalance",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxSeats !== undefined){
let data11 = data.maxSeats;
const _errs22 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate98.errors = [{instancePath:instancePath+"/maxSeats",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isActive !== undefined){
const _errs24 = errors;
if(typeof data.isActive !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/isActive",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspendedAt !== undefined){
let data13 = data.suspendedAt;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate98.errors = [{instancePath:instancePath+"/suspendedAt",keyword:"type",params:{type: schema44.properties.suspendedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs26){
if(errors === _errs26){
if(typeof data13 === "string"){
if(!(formats14.validate(data13))){
validate98.errors = [{instancePath:instancePath+"/suspendedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspendedReason !== undefined){
let data14 = data.suspendedReason;
const _errs28 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate98.errors = [{instancePath:instancePath+"/suspendedReason",keyword:"type",params:{type: schema44.properties.suspendedReason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data15 = data.createdAt;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data15 === "string"){
if(!(formats14.validate(data15))){
validate98.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data16 = data.updatedAt;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data16 === "string"){
if(!(formats14.validate(data16))){
validate98.errors = [{instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs34 = errors;
if(typeof data.role !== "string"){
validate98.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate98(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
}
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
exports.v13 = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.deleted === undefined) && (missing1 = "deleted")) || ((data0.id === undefined) && (missing1 = "id"))){
validate102.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.deleted !== undefined){
const _errs3 = errors;
if(typeof data0.deleted !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/data/deleted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate102.errors = [{instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
exports.v14 = validate103;
const schema47 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"orgId":{"type":"string","format":"uuid"},"name":{"type":"string"},"slug":{"type":"string"},"description":{"type":["string","null"]},"status":{"$ref":"component:ProjectStatus"},"githubRepoUrl":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time"},"updatedAt":{"type":"string","format":"date-time"}},"required":["id","orgId","name","slug","description","status","githubRepoUrl","createdAt","updatedAt"]};
const schema48 = {"type":"string","enum":["active","paused","archived"]};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate105.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "active") || (data === "paused")) || (data === "archived"))){
validate105.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate105.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.githubRepoUrl === undefined) && (missing0 = "githubRepoUrl"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate104.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined){
let data1 = data.orgId;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate104.errors = [{instancePath:instancePath+"/orgId",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/orgId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate104.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs7 = errors;
if(typeof data.slug !== "string"){
validate104.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate104.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs11 = errors;
if(!(validate105(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.githubRepoUrl !== undefined){
let data6 = data.githubRepoUrl;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate104.errors = [{instancePath:instancePath+"/githubRepoUrl",keyword:"type",params:{type: schema47.properties.githubRepoUrl.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data7 = data.createdAt;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate104.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data8 = data.updatedAt;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate104.errors = [{instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.projects === undefined) && (missing1 = "projects")) || ((data0.count === undefined) && (missing1 = "count"))){
validate103.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.projects !== undefined){
let data1 = data0.projects;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate104(data1[i0], {instancePath:instancePath+"/data/projects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/data/projects",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.count !== undefined){
let data3 = data0.count;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate103.errors = [{instancePath:instancePath+"/data/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
exports.v15 = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate104(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
else {
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
exports.v16 = validate110;
const schema51 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"url":{"type":["string","null"]},"status":{"type":"string","enum":["active","inactive","deploying","failed"]},"lastDeployedAt":{"type":["string","null"],"format":"date-time"},"healthStatus":{"type":["string","null"],"enum":["healthy","degraded","down","unknown",null]},"healthCheckedAt":{"type":["string","null"],"format":"date-time"},"createdAt":{"type":"string","format":"date-time"},"updatedAt":{"type":"string","format":"date-time"}},"required":["id","name","url","status","lastDeployedAt","healthStatus","healthCheckedAt","createdAt","updatedAt"]};
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lastDeployedAt === undefined) && (missing0 = "lastDeployedAt"))) || ((data.healthStatus === undefined) && (missing0 = "healthStatus"))) || ((data.healthCheckedAt === undefined) && (missing0 = "healthCheckedAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate111.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate111.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate111.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate111.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: schema51.properties.url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate111.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "active") || (data3 === "inactive")) || (data3 === "deploying")) || (data3 === "failed"))){
validate111.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema51.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastDeployedAt !== undefined){
let data4 = data.lastDeployedAt;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate111.errors = [{instancePath:instancePath+"/lastDeployedAt",keyword:"type",params:{type: schema51.properties.lastDeployedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats14.validate(data4))){
validate111.errors = [{instancePath:instancePath+"/lastDeployedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.healthStatus !== undefined){
let data5 = data.healthStatus;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate111.errors = [{instancePath:instancePath+"/healthStatus",keyword:"type",params:{type: schema51.properties.healthStatus.type},message:"must be string,null"}];
return false;
}
if(!(((((data5 === "healthy") || (data5 === "degraded")) || (data5 === "down")) || (data5 === "unknown")) || (data5 === null))){
validate111.errors = [{instancePath:instancePath+"/healthStatus",keyword:"enum",params:{allowedValues: schema51.properties.healthStatus.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.healthCheckedAt !== undefined){
let data6 = data.healthCheckedAt;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate111.errors = [{instancePath:instancePath+"/healthCheckedAt",keyword:"type",params:{type: schema51.properties.healthCheckedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats14.validate(data6))){
validate111.errors = [{instancePath:instancePath+"/healthCheckedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data7 = data.createdAt;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate111.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data8 = data.updatedAt;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate111.errors = [{instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate111.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.environments === undefined) && (missing1 = "environments")){
validate110.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.environments !== undefined){
let data1 = data0.environments;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate111(data1[i0], {instancePath:instancePath+"/data/environments/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/data/environments",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
exports.v17 = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.creditBalance === undefined) && (missing1 = "creditBalance")) || ((data0.subscriptionTier === undefined) && (missing1 = "subscriptionTier"))) || ((data0.currency === undefined) && (missing1 = "currency"))){
validate113.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.creditBalance !== undefined){
const _errs3 = errors;
if(typeof data0.creditBalance !== "string"){
validate113.errors = [{instancePath:instancePath+"/data/creditBalance",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.subscriptionTier !== undefined){
const _errs5 = errors;
if(!(validate92(data0.subscriptionTier, {instancePath:instancePath+"/data/subscriptionTier",parentData:data0,parentDataProperty:"subscriptionTier",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.currency !== undefined){
const _errs6 = errors;
if(typeof data0.currency !== "string"){
validate113.errors = [{instancePath:instancePath+"/data/currency",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
exports.v18 = validate115;
const schema54 = {"type":"object","properties":{"period":{"type":"object","properties":{"days":{"type":"integer"},"since":{"type":"string","format":"date-time"}},"required":["days","since"]},"summary":{"type":"object","properties":{"totalCreditsCharged":{"type":"string"},"totalEvents":{"type":"integer"},"totalTokensInput":{"type":"integer"},"totalTokensOutput":{"type":"integer"}},"required":["totalCreditsCharged","totalEvents","totalTokensInput","totalTokensOutput"]},"recentEvents":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"eventType":{"type":"string"},"modelUsed":{"type":["string","null"]},"tokensInput":{"type":["integer","null"]},"tokensOutput":{"type":["integer","null"]},"creditsCharged":{"type":"string"},"createdAt":{"type":"string","format":"date-time"}},"required":["id","eventType","modelUsed","tokensInput","tokensOutput","creditsCharged","createdAt"]}}},"required":["period","summary","recentEvents"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.period === undefined) && (missing0 = "period")) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.recentEvents === undefined) && (missing0 = "recentEvents"))){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.period !== undefined){
let data0 = data.period;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.days === undefined) && (missing1 = "days")) || ((data0.since === undefined) && (missing1 = "since"))){
validate116.errors = [{instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.days !== undefined){
let data1 = data0.days;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate116.errors = [{instancePath:instancePath+"/period/days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.since !== undefined){
let data2 = data0.since;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats14.validate(data2))){
validate116.errors = [{instancePath:instancePath+"/period/since",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/period/since",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/period",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data3 = data.summary;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((((data3.totalCreditsCharged === undefined) && (missing2 = "totalCreditsCharged")) || ((data3.totalEvents === undefined) && (missing2 = "totalEvents"))) || ((data3.totalTokensInput === undefined) && (missing2 = "totalTokensInput"))) || ((data3.totalTokensOutput === undefined) && (missing2 = "totalTokensOutput"))){
validate116.errors = [{instancePath:instancePath+"/summary",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.totalCreditsCharged !== undefined){
const _errs9 = errors;
if(typeof data3.totalCreditsCharged !== "string"){
validate116.errors = [{instancePath:instancePath+"/summary/totalCreditsCharged",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.totalEvents !== undefined){
let data5 = data3.totalEvents;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate116.errors = [{instancePath:instancePath+"/summary/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.totalTokensInput !== undefined){
let data6 = data3.totalTokensInput;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate116.errors = [{instancePath:instancePath+"/summary/totalTokensInput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.totalTokensOutput !== undefined){
let data7 = data3.totalTokensOutput;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate116.errors = [{instancePath:instancePath+"/summary/totalTokensOutput",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recentEvents !== undefined){
let data8 = data.recentEvents;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((((((data9.id === undefined) && (missing3 = "id")) || ((data9.eventType === undefined) && (missing3 = "eventType"))) || ((data9.modelUsed === undefined) && (missing3 = "modelUsed"))) || ((data9.tokensInput === undefined) && (missing3 = "tokensInput"))) || ((data9.tokensOutput === undefined) && (missing3 = "tokensOutput"))) || ((data9.creditsCharged === undefined) && (missing3 = "creditsCharged"))) || ((data9.createdAt === undefined) && (missing3 = "createdAt"))){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data9.id !== undefined){
const _errs21 = errors;
if(typeof data9.id !== "string"){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.eventType !== undefined){
const _errs23 = errors;
if(typeof data9.eventType !== "string"){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/eventType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.modelUsed !== undefined){
let data12 = data9.modelUsed;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/modelUsed",keyword:"type",params:{type: schema54.properties.recentEvents.items.properties.modelUsed.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.tokensInput !== undefined){
let data13 = data9.tokensInput;
const _errs27 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/tokensInput",keyword:"type",params:{type: schema54.properties.recentEvents.items.properties.tokensInput.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.tokensOutput !== undefined){
let data14 = data9.tokensOutput;
const _errs29 = errors;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/tokensOutput",keyword:"type",params:{type: schema54.properties.recentEvents.items.properties.tokensOutput.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.creditsCharged !== undefined){
const _errs31 = errors;
if(typeof data9.creditsCharged !== "string"){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/creditsCharged",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.createdAt !== undefined){
let data16 = data9.createdAt;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data16 === "string"){
if(!(formats14.validate(data16))){
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/recentEvents/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/recentEvents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate115.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate116(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
}
else {
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
exports.v19 = validate118;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.purchase === undefined) && (missing1 = "purchase")) || ((data0.message === undefined) && (missing1 = "message"))){
validate118.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.purchase !== undefined){
let data1 = data0.purchase;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((data1.id === undefined) && (missing2 = "id")) || ((data1.amountPaid === undefined) && (missing2 = "amountPaid"))) || ((data1.creditsGranted === undefined) && (missing2 = "creditsGranted"))) || ((data1.stripePaymentIntentId === undefined) && (missing2 = "stripePaymentIntentId"))){
validate118.errors = [{instancePath:instancePath+"/data/purchase",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate118.errors = [{instancePath:instancePath+"/data/purchase/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.amountPaid !== undefined){
const _errs7 = errors;
if(typeof data1.amountPaid !== "string"){
validate118.errors = [{instancePath:instancePath+"/data/purchase/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.creditsGranted !== undefined){
const _errs9 = errors;
if(typeof data1.creditsGranted !== "string"){
validate118.errors = [{instancePath:instancePath+"/data/purchase/creditsGranted",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.stripePaymentIntentId !== undefined){
const _errs11 = errors;
if(typeof data1.stripePaymentIntentId !== "string"){
validate118.errors = [{instancePath:instancePath+"/data/purchase/stripePaymentIntentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/data/purchase",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs13 = errors;
if(typeof data0.message !== "string"){
validate118.errors = [{instancePath:instancePath+"/data/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
exports.v20 = validate119;
const schema57 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"component:WebhookEventType"}},"description":{"type":["string","null"]},"isActive":{"type":"boolean"},"failCount":{"type":"integer"},"lastTriggeredAt":{"type":["string","null"],"format":"date-time"},"createdAt":{"type":"string","format":"date-time"}},"required":["id","url","events","description","isActive","failCount","lastTriggeredAt","createdAt"]};
const formats88 = require("ajv-formats/dist/formats").fullFormats.uri;
const schema58 = {"type":"string","enum":["run.created","run.stage_changed","run.completed","run.failed","run.cancelled","approval.requested","approval.resolved","credit.low","credit.purchased","project.created","project.deleted","member.invited","member.removed"]};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate121.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data === "run.created") || (data === "run.stage_changed")) || (data === "run.completed")) || (data === "run.failed")) || (data === "run.cancelled")) || (data === "approval.requested")) || (data === "approval.resolved")) || (data === "credit.low")) || (data === "credit.purchased")) || (data === "project.created")) || (data === "project.deleted")) || (data === "member.invited")) || (data === "member.removed"))){
validate121.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate121.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.isActive === undefined) && (missing0 = "isActive"))) || ((data.failCount === undefined) && (missing0 = "failCount"))) || ((data.lastTriggeredAt === undefined) && (missing0 = "lastTriggeredAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate120.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate120.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats88(data1))){
validate120.errors = [{instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data2 = data.events;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate121(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate120.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: schema57.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isActive !== undefined){
const _errs10 = errors;
if(typeof data.isActive !== "boolean"){
validate120.errors = [{instancePath:instancePath+"/isActive",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failCount !== undefined){
let data6 = data.failCount;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate120.errors = [{instancePath:instancePath+"/failCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastTriggeredAt !== undefined){
let data7 = data.lastTriggeredAt;
const _errs14 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate120.errors = [{instancePath:instancePath+"/lastTriggeredAt",keyword:"type",params:{type: schema57.properties.lastTriggeredAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate120.errors = [{instancePath:instancePath+"/lastTriggeredAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate120.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.webhooks === undefined) && (missing1 = "webhooks")){
validate119.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.webhooks !== undefined){
let data1 = data0.webhooks;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate120(data1[i0], {instancePath:instancePath+"/data/webhooks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/data/webhooks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
exports.v21 = validate124;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.secret === undefined) && (missing0 = "secret")){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
validate125.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate125.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate124.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate125(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
}
else {
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
exports.v22 = validate128;
const schema62 = {"type":"object","properties":{"id":{"type":"string","format":"uuid"},"provider":{"$ref":"component:IntegrationProvider"},"status":{"type":"string","enum":["connected","disconnected","error"]},"authMethod":{"type":["string","null"],"enum":["oauth","api_key","phantom_token",null]},"config":{"type":["object","null"],"additionalProperties":true},"connectedAt":{"type":["string","null"],"format":"date-time"},"lastVerifiedAt":{"type":["string","null"],"format":"date-time"},"errorMessage":{"type":["string","null"]},"createdAt":{"type":"string","format":"date-time"}},"required":["id","provider","status","authMethod","config","connectedAt","lastVerifiedAt","errorMessage","createdAt"]};
const schema63 = {"type":"string","enum":["github","neon","vercel","cloudflare","stripe","slack","custom_mcp"]};
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate130.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "github") || (data === "neon")) || (data === "vercel")) || (data === "cloudflare")) || (data === "stripe")) || (data === "slack")) || (data === "custom_mcp"))){
validate130.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate130.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.authMethod === undefined) && (missing0 = "authMethod"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.connectedAt === undefined) && (missing0 = "connectedAt"))) || ((data.lastVerifiedAt === undefined) && (missing0 = "lastVerifiedAt"))) || ((data.errorMessage === undefined) && (missing0 = "errorMessage"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate129.errors = [{instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs3 = errors;
if(!(validate130(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate129.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "connected") || (data2 === "disconnected")) || (data2 === "error"))){
validate129.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema62.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authMethod !== undefined){
let data3 = data.authMethod;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate129.errors = [{instancePath:instancePath+"/authMethod",keyword:"type",params:{type: schema62.properties.authMethod.type},message:"must be string,null"}];
return false;
}
if(!((((data3 === "oauth") || (data3 === "api_key")) || (data3 === "phantom_token")) || (data3 === null))){
validate129.errors = [{instancePath:instancePath+"/authMethod",keyword:"enum",params:{allowedValues: schema62.properties.authMethod.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
let data4 = data.config;
const _errs8 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate129.errors = [{instancePath:instancePath+"/config",keyword:"type",params:{type: schema62.properties.config.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectedAt !== undefined){
let data5 = data.connectedAt;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate129.errors = [{instancePath:instancePath+"/connectedAt",keyword:"type",params:{type: schema62.properties.connectedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate129.errors = [{instancePath:instancePath+"/connectedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastVerifiedAt !== undefined){
let data6 = data.lastVerifiedAt;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate129.errors = [{instancePath:instancePath+"/lastVerifiedAt",keyword:"type",params:{type: schema62.properties.lastVerifiedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats14.validate(data6))){
validate129.errors = [{instancePath:instancePath+"/lastVerifiedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorMessage !== undefined){
let data7 = data.errorMessage;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate129.errors = [{instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: schema62.properties.errorMessage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate129.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.integrations === undefined) && (missing1 = "integrations")){
validate128.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.integrations !== undefined){
let data1 = data0.integrations;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate129(data1[i0], {instancePath:instancePath+"/data/integrations/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/data/integrations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
exports.v23 = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate129(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
else {
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
exports.v24 = validate135;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate135.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.deleted === undefined) && (missing1 = "deleted")) || ((data0.id === undefined) && (missing1 = "id"))) || ((data0.provider === undefined) && (missing1 = "provider"))){
validate135.errors = [{instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.deleted !== undefined){
const _errs3 = errors;
if(typeof data0.deleted !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/data/deleted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate135.errors = [{instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.provider !== undefined){
const _errs7 = errors;
if(typeof data0.provider !== "string"){
validate135.errors = [{instancePath:instancePath+"/data/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate135.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
exports.v25 = validate136;
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.exportedAt === undefined) && (missing0 = "exportedAt")) || ((data.format === undefined) && (missing0 = "format"))) || ((data.user === undefined) && (missing0 = "user"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.projects === undefined) && (missing0 = "projects"))) || ((data.agentRuns === undefined) && (missing0 = "agentRuns"))) || ((data.creditLedger === undefined) && (missing0 = "creditLedger"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
validate137.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.exportedAt !== undefined){
let data0 = data.exportedAt;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats14.validate(data0))){
validate137.errors = [{instancePath:instancePath+"/exportedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate137.errors = [{instancePath:instancePath+"/exportedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate137.errors = [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate137.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data3 = data.organization;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate137.errors = [{instancePath:instancePath+"/organization",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data4 = data.members;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate137.errors = [{instancePath:instancePath+"/members/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projects !== undefined){
let data6 = data.projects;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate137.errors = [{instancePath:instancePath+"/projects/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/projects",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agentRuns !== undefined){
let data8 = data.agentRuns;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate137.errors = [{instancePath:instancePath+"/agentRuns/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/agentRuns",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creditLedger !== undefined){
let data10 = data.creditLedger;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate137.errors = [{instancePath:instancePath+"/creditLedger/" + i3,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/creditLedger",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data12 = data.auditLog;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data12)){
var valid5 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
const _errs33 = errors;
if(errors === _errs33){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate137.errors = [{instancePath:instancePath+"/auditLog/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs33 === errors;
if(!valid5){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/auditLog",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate137.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
return exports
})()
const headers = (() => {
const exports = {}
exports.v1 = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["set-cookie"] === undefined) && (missing0 = "set-cookie")){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate52.errors = [{instancePath:instancePath+"/set-cookie",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["set-cookie"] = coerced0;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate53.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate53.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
exports.v3 = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-disposition"] !== undefined){
let data0 = data["content-disposition"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate54.errors = [{instancePath:instancePath+"/content-disposition",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["content-disposition"] = coerced0;
}
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "register": { "201": { "body": { "application/json": bodies.v1 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "login": { "200": { "body": { "application/json": bodies.v3 }, "headers": headers.v1 }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "logout": { "200": { "body": { "application/json": bodies.v4 }, "headers": headers.v1 }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "forgotPassword": { "200": { "body": { "application/json": bodies.v5 } }, "400": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "resetPassword": { "200": { "body": { "application/json": bodies.v5 } }, "400": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listRuns": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "createRun": { "201": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getRun": { "200": { "body": { "application/json": bodies.v8 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "approveRun": { "200": { "body": { "application/json": bodies.v9 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "denyRun": { "200": { "body": { "application/json": bodies.v9 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "cancelRun": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getRunReplay": { "200": { "body": { "application/json": bodies.v10 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "streamRunEvents": { "200": {  }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listOrgs": { "200": { "body": { "application/json": bodies.v11 } }, "401": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "createOrg": { "201": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getOrg": { "200": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "deleteOrg": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "updateOrg": { "200": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listProjects": { "200": { "body": { "application/json": bodies.v14 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "createProject": { "201": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getProject": { "200": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "deleteProject": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "updateProject": { "200": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listProjectEnvironments": { "200": { "body": { "application/json": bodies.v16 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getCreditBalance": { "200": { "body": { "application/json": bodies.v17 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "getUsage": { "200": { "body": { "application/json": bodies.v18 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "purchaseCredits": { "201": { "body": { "application/json": bodies.v19 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "409": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "422": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "502": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listWebhooks": { "200": { "body": { "application/json": bodies.v20 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "createWebhook": { "201": { "body": { "application/json": bodies.v21 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "deleteWebhook": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "listIntegrations": { "200": { "body": { "application/json": bodies.v22 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "connectIntegration": { "201": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "408": { "body": { "application/json": bodies.v2 } }, "413": { "body": { "application/json": bodies.v2 } }, "415": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "502": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "disconnectIntegration": { "200": { "body": { "application/json": bodies.v24 } }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "404": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
  "exportData": { "200": { "body": { "application/json": bodies.v25 }, "headers": headers.v3 }, "400": { "body": { "application/json": bodies.v2 } }, "401": { "body": { "application/json": bodies.v2 } }, "403": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 }, "500": { "body": { "application/json": bodies.v2 } }, "503": { "body": { "application/json": bodies.v2 }, "headers": headers.v2 } },
}
