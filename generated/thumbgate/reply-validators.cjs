// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","required":["status","feedbackLogPath","memoryLogPath"],"additionalProperties":false,"properties":{"status":{"type":"string","enum":["ok"]},"feedbackLogPath":{"type":"string"},"memoryLogPath":{"type":"string"}}};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.feedbackLogPath === undefined) && (missing0 = "feedbackLogPath"))) || ((data.memoryLogPath === undefined) && (missing0 = "memoryLogPath"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "feedbackLogPath")) || (key0 === "memoryLogPath"))){
validate53.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "ok")){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema20.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedbackLogPath !== undefined){
const _errs4 = errors;
if(typeof data.feedbackLogPath !== "string"){
validate53.errors = [{instancePath:instancePath+"/feedbackLogPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memoryLogPath !== undefined){
const _errs6 = errors;
if(typeof data.memoryLogPath !== "string"){
validate53.errors = [{instancePath:instancePath+"/memoryLogPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
exports.v2 = validate55;
const schema22 = {"type":"object","required":["type","title","status"],"properties":{"type":{"type":"string","enum":["urn:thumbgate:error:unauthorized","urn:thumbgate:error:forbidden","urn:thumbgate:error:not-found","urn:thumbgate:error:bad-request","urn:thumbgate:error:invalid-json","urn:thumbgate:error:webhook-invalid-signature","urn:thumbgate:error:rate-limit-exceeded","urn:thumbgate:error:service-unavailable","urn:thumbgate:error:internal-server-error"]},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"}}};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate56.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "urn:thumbgate:error:unauthorized") || (data0 === "urn:thumbgate:error:forbidden")) || (data0 === "urn:thumbgate:error:not-found")) || (data0 === "urn:thumbgate:error:bad-request")) || (data0 === "urn:thumbgate:error:invalid-json")) || (data0 === "urn:thumbgate:error:webhook-invalid-signature")) || (data0 === "urn:thumbgate:error:rate-limit-exceeded")) || (data0 === "urn:thumbgate:error:service-unavailable")) || (data0 === "urn:thumbgate:error:internal-server-error"))){
validate56.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate56.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
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
if(data.detail !== undefined){
const _errs7 = errors;
if(typeof data.detail !== "string"){
validate56.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
exports.v3 = validate58;
const schema24 = {"type":"object","required":["accepted"],"additionalProperties":false,"properties":{"accepted":{"type":"boolean"},"status":{"type":"string","enum":["promoted","clarification_required","rejected","blocked"]},"reason":{"type":"string"},"message":{"type":"string"},"signalLogged":{"type":"boolean"},"feedbackEvent":{"$ref":"component:FeedbackEvent"},"memoryRecord":{"$ref":"component:MemoryRecord"},"needsClarification":{"type":"boolean"},"prompt":{"type":"string"},"example":{"type":"string"},"missingFields":{"type":"array","items":{"type":"string"}},"issues":{"type":"array","items":{"type":"string"}},"security":{"type":"object","required":["provider","mode","threatIndicators","degraded"],"additionalProperties":false,"properties":{"provider":{"type":"string","enum":["local"]},"mode":{"type":"string","enum":["strict"]},"threatIndicators":{"type":"array","items":{"type":"string","enum":["credential_leak"]}},"degraded":{"type":"boolean"}}},"synthesis":{"$ref":"component:Synthesis"},"feedbackSession":{"type":"object","required":["sessionId","status","message","expiresAt"],"additionalProperties":false,"properties":{"sessionId":{"type":"string"},"status":{"type":"string","enum":["open"]},"message":{"type":"string"},"expiresAt":{"type":"string","format":"date-time"}}},"correctiveActions":{"type":"array","maxItems":3,"items":{"$ref":"component:CorrectiveAction"}},"systemReminder":{"type":"string"},"thumbgateSystemReminder":{"type":"string"},"_captureMs":{"type":"integer","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const schema25 = {"type":"object","required":["id","signal","context","submittedContext","relatedFeedbackId","lastAction","whatWentWrong","whatToChange","whatWorked","reasoning","visualEvidence","conversationWindow","distillation","tags","skill","failureType","rubric","actionType","actionReason","structuredRule","timestamp","richContext"],"additionalProperties":false,"properties":{"id":{"type":"string"},"signal":{"type":"string","enum":["positive","negative"]},"context":{"type":"string"},"submittedContext":{"type":"string"},"relatedFeedbackId":{"type":["string","null"]},"lastAction":{"type":["object","null"],"additionalProperties":true},"whatWentWrong":{"type":["string","null"]},"whatToChange":{"type":["string","null"]},"whatWorked":{"type":["string","null"]},"reasoning":{"type":["string","null"]},"visualEvidence":{"type":["string","null"]},"conversationWindow":{"type":["array","null"],"items":{"type":"object","required":["author","text","timestamp","source"],"additionalProperties":false,"properties":{"author":{"type":["string","null"]},"text":{"type":"string"},"timestamp":{"type":["string","null"]},"source":{"type":"string","enum":["chat_history","related_feedback"]}}}},"distillation":{"oneOf":[{"$ref":"component:Distillation"},{"type":"null"}]},"tags":{"type":"array","items":{"type":"string"}},"skill":{"type":["string","null"]},"failureType":{"type":["string","null"]},"rubric":{"oneOf":[{"type":"object","required":["rubricId","weightedScore","failingCriteria","failingGuardrails","judgeDisagreements","promotionEligible"],"additionalProperties":false,"properties":{"rubricId":{"type":"string"},"weightedScore":{"type":"number","minimum":0,"maximum":1},"failingCriteria":{"type":"array","items":{"type":"string"}},"failingGuardrails":{"type":"array","items":{"type":"string"}},"judgeDisagreements":{"type":"array","items":{"$ref":"component:JudgeDisagreement"}},"promotionEligible":{"type":"boolean"}}},{"type":"null"}]},"actionType":{"type":"string","enum":["store-mistake","store-learning","no-action"]},"actionReason":{"type":["string","null"]},"structuredRule":{"type":["object","null"],"additionalProperties":true},"timestamp":{"type":"string","format":"date-time"},"richContext":{"$ref":"component:RichContext"},"diagnosis":{"$ref":"component:Diagnosis"}}};
const schema26 = {"type":"object","required":["source","relatedFeedbackId","evidence","lessonProposal"],"additionalProperties":false,"properties":{"source":{"type":"string","enum":["chat_history","related_feedback"]},"relatedFeedbackId":{"type":["string","null"]},"evidence":{"type":"array","items":{"type":"string"}},"lessonProposal":{"oneOf":[{"type":"object","required":["summary","proposedRule","confidence"],"additionalProperties":false,"properties":{"summary":{"type":"string"},"proposedRule":{"type":"string"},"confidence":{"type":"number","minimum":0,"maximum":1}}},{"type":"null"}]}}};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.source === undefined) && (missing0 = "source")) || ((data.relatedFeedbackId === undefined) && (missing0 = "relatedFeedbackId"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.lessonProposal === undefined) && (missing0 = "lessonProposal"))){
validate61.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "relatedFeedbackId")) || (key0 === "evidence")) || (key0 === "lessonProposal"))){
validate61.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
let data0 = data.source;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate61.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "chat_history") || (data0 === "related_feedback"))){
validate61.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema26.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedFeedbackId !== undefined){
let data1 = data.relatedFeedbackId;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate61.errors = [{instancePath:instancePath+"/relatedFeedbackId",keyword:"type",params:{type: schema26.properties.relatedFeedbackId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate61.errors = [{instancePath:instancePath+"/evidence/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lessonProposal !== undefined){
let data4 = data.lessonProposal;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing0 = null;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.summary === undefined) && (missing1 = "summary")) || ((data4.proposedRule === undefined) && (missing1 = "proposedRule"))) || ((data4.confidence === undefined) && (missing1 = "confidence"))){
const err0 = {instancePath:instancePath+"/lessonProposal",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs14 = errors;
for(const key1 in data4){
if(!(((key1 === "summary") || (key1 === "proposedRule")) || (key1 === "confidence"))){
const err1 = {instancePath:instancePath+"/lessonProposal",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data4.summary !== undefined){
const _errs15 = errors;
if(typeof data4.summary !== "string"){
const err2 = {instancePath:instancePath+"/lessonProposal/summary",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.proposedRule !== undefined){
const _errs17 = errors;
if(typeof data4.proposedRule !== "string"){
const err3 = {instancePath:instancePath+"/lessonProposal/proposedRule",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.confidence !== undefined){
let data7 = data4.confidence;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/lessonProposal/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data7 < 0 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/lessonProposal/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/lessonProposal/confidence",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/lessonProposal",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data4 !== null){
const err8 = {instancePath:instancePath+"/lessonProposal",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/lessonProposal",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate61.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
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
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.criterion === undefined) && (missing0 = "criterion")) || ((data.max === undefined) && (missing0 = "max"))) || ((data.min === undefined) && (missing0 = "min"))) || ((data.judges === undefined) && (missing0 = "judges"))){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "criterion") || (key0 === "max")) || (key0 === "min")) || (key0 === "judges"))){
validate63.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.criterion !== undefined){
const _errs2 = errors;
if(typeof data.criterion !== "string"){
validate63.errors = [{instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
let data1 = data.max;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min !== undefined){
let data2 = data.min;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
validate63.errors = [{instancePath:instancePath+"/min",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate63.errors = [{instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judges !== undefined){
let data3 = data.judges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate63.errors = [{instancePath:instancePath+"/judges/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/judges",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
const schema28 = {"type":"object","required":["domain","filePaths","errorType","outcomeCategory","enforcement"],"additionalProperties":false,"properties":{"domain":{"type":"string"},"filePaths":{"type":"array","items":{"type":"string"}},"errorType":{"type":["string","null"]},"outcomeCategory":{"type":"string","enum":["quick-success","deep-success","creative-success","partial-success","standard-success","factual-error","insufficient-depth","efficiency-issue","false-assumption","incomplete","standard-failure"]},"enforcement":{"type":"object","required":["scopeViolation","approvalFailure","protectedFileViolation","protectedFiles"],"additionalProperties":false,"properties":{"scopeViolation":{"type":"boolean"},"approvalFailure":{"type":"boolean"},"protectedFileViolation":{"type":"boolean"},"protectedFiles":{"type":"array","items":{"type":"string"}}}}}};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.domain === undefined) && (missing0 = "domain")) || ((data.filePaths === undefined) && (missing0 = "filePaths"))) || ((data.errorType === undefined) && (missing0 = "errorType"))) || ((data.outcomeCategory === undefined) && (missing0 = "outcomeCategory"))) || ((data.enforcement === undefined) && (missing0 = "enforcement"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "domain") || (key0 === "filePaths")) || (key0 === "errorType")) || (key0 === "outcomeCategory")) || (key0 === "enforcement"))){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
const _errs2 = errors;
if(typeof data.domain !== "string"){
validate65.errors = [{instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filePaths !== undefined){
let data1 = data.filePaths;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate65.errors = [{instancePath:instancePath+"/filePaths/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/filePaths",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorType !== undefined){
let data3 = data.errorType;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate65.errors = [{instancePath:instancePath+"/errorType",keyword:"type",params:{type: schema28.properties.errorType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomeCategory !== undefined){
let data4 = data.outcomeCategory;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate65.errors = [{instancePath:instancePath+"/outcomeCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data4 === "quick-success") || (data4 === "deep-success")) || (data4 === "creative-success")) || (data4 === "partial-success")) || (data4 === "standard-success")) || (data4 === "factual-error")) || (data4 === "insufficient-depth")) || (data4 === "efficiency-issue")) || (data4 === "false-assumption")) || (data4 === "incomplete")) || (data4 === "standard-failure"))){
validate65.errors = [{instancePath:instancePath+"/outcomeCategory",keyword:"enum",params:{allowedValues: schema28.properties.outcomeCategory.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
let data5 = data.enforcement;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((data5.scopeViolation === undefined) && (missing1 = "scopeViolation")) || ((data5.approvalFailure === undefined) && (missing1 = "approvalFailure"))) || ((data5.protectedFileViolation === undefined) && (missing1 = "protectedFileViolation"))) || ((data5.protectedFiles === undefined) && (missing1 = "protectedFiles"))){
validate65.errors = [{instancePath:instancePath+"/enforcement",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((((key1 === "scopeViolation") || (key1 === "approvalFailure")) || (key1 === "protectedFileViolation")) || (key1 === "protectedFiles"))){
validate65.errors = [{instancePath:instancePath+"/enforcement",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.scopeViolation !== undefined){
const _errs15 = errors;
if(typeof data5.scopeViolation !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/enforcement/scopeViolation",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.approvalFailure !== undefined){
const _errs17 = errors;
if(typeof data5.approvalFailure !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/enforcement/approvalFailure",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.protectedFileViolation !== undefined){
const _errs19 = errors;
if(typeof data5.protectedFileViolation !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/enforcement/protectedFileViolation",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.protectedFiles !== undefined){
let data9 = data5.protectedFiles;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data9[i1] !== "string"){
validate65.errors = [{instancePath:instancePath+"/enforcement/protectedFiles/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/enforcement/protectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/enforcement",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.source === undefined) && (missing0 = "source")) || ((data.constraintId === undefined) && (missing0 = "constraintId"))) || ((data.message === undefined) && (missing0 = "message"))){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "constraintId")) || (key0 === "message"))){
validate68.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
const _errs2 = errors;
if(typeof data.source !== "string"){
validate68.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constraintId !== undefined){
const _errs4 = errors;
if(typeof data.constraintId !== "string"){
validate68.errors = [{instancePath:instancePath+"/constraintId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate68.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.rootCauseCategory === undefined) && (missing0 = "rootCauseCategory")) || ((data.criticalFailureStep === undefined) && (missing0 = "criticalFailureStep"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "rootCauseCategory") || (key0 === "criticalFailureStep")) || (key0 === "violations")) || (key0 === "evidence"))){
validate67.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rootCauseCategory !== undefined){
const _errs2 = errors;
if(typeof data.rootCauseCategory !== "string"){
validate67.errors = [{instancePath:instancePath+"/rootCauseCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticalFailureStep !== undefined){
const _errs4 = errors;
if(typeof data.criticalFailureStep !== "string"){
validate67.errors = [{instancePath:instancePath+"/criticalFailureStep",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data2 = data.violations;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate68(data2[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data4 = data.evidence;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.type === undefined) && (missing1 = "type")) || ((data5.value === undefined) && (missing1 = "value"))){
validate67.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "type") || (key1 === "value"))){
validate67.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.type !== undefined){
const _errs14 = errors;
if(typeof data5.type !== "string"){
validate67.errors = [{instancePath:instancePath+"/evidence/" + i1+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.value !== undefined){
const _errs16 = errors;
if(typeof data5.value !== "string"){
validate67.errors = [{instancePath:instancePath+"/evidence/" + i1+"/value",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.context === undefined) && (missing0 = "context"))) || ((data.submittedContext === undefined) && (missing0 = "submittedContext"))) || ((data.relatedFeedbackId === undefined) && (missing0 = "relatedFeedbackId"))) || ((data.lastAction === undefined) && (missing0 = "lastAction"))) || ((data.whatWentWrong === undefined) && (missing0 = "whatWentWrong"))) || ((data.whatToChange === undefined) && (missing0 = "whatToChange"))) || ((data.whatWorked === undefined) && (missing0 = "whatWorked"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.visualEvidence === undefined) && (missing0 = "visualEvidence"))) || ((data.conversationWindow === undefined) && (missing0 = "conversationWindow"))) || ((data.distillation === undefined) && (missing0 = "distillation"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.skill === undefined) && (missing0 = "skill"))) || ((data.failureType === undefined) && (missing0 = "failureType"))) || ((data.rubric === undefined) && (missing0 = "rubric"))) || ((data.actionType === undefined) && (missing0 = "actionType"))) || ((data.actionReason === undefined) && (missing0 = "actionReason"))) || ((data.structuredRule === undefined) && (missing0 = "structuredRule"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.richContext === undefined) && (missing0 = "richContext"))){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
validate60.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate60.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data1 = data.signal;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate60.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "positive") || (data1 === "negative"))){
validate60.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema25.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs6 = errors;
if(typeof data.context !== "string"){
validate60.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submittedContext !== undefined){
const _errs8 = errors;
if(typeof data.submittedContext !== "string"){
validate60.errors = [{instancePath:instancePath+"/submittedContext",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedFeedbackId !== undefined){
let data4 = data.relatedFeedbackId;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate60.errors = [{instancePath:instancePath+"/relatedFeedbackId",keyword:"type",params:{type: schema25.properties.relatedFeedbackId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAction !== undefined){
let data5 = data.lastAction;
const _errs12 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate60.errors = [{instancePath:instancePath+"/lastAction",keyword:"type",params:{type: schema25.properties.lastAction.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWentWrong !== undefined){
let data6 = data.whatWentWrong;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate60.errors = [{instancePath:instancePath+"/whatWentWrong",keyword:"type",params:{type: schema25.properties.whatWentWrong.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatToChange !== undefined){
let data7 = data.whatToChange;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate60.errors = [{instancePath:instancePath+"/whatToChange",keyword:"type",params:{type: schema25.properties.whatToChange.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWorked !== undefined){
let data8 = data.whatWorked;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate60.errors = [{instancePath:instancePath+"/whatWorked",keyword:"type",params:{type: schema25.properties.whatWorked.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data9 = data.reasoning;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate60.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: schema25.properties.reasoning.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visualEvidence !== undefined){
let data10 = data.visualEvidence;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate60.errors = [{instancePath:instancePath+"/visualEvidence",keyword:"type",params:{type: schema25.properties.visualEvidence.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversationWindow !== undefined){
let data11 = data.conversationWindow;
const _errs25 = errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
validate60.errors = [{instancePath:instancePath+"/conversationWindow",keyword:"type",params:{type: schema25.properties.conversationWindow.type},message:"must be array,null"}];
return false;
}
if(errors === _errs25){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((((data12.author === undefined) && (missing1 = "author")) || ((data12.text === undefined) && (missing1 = "text"))) || ((data12.timestamp === undefined) && (missing1 = "timestamp"))) || ((data12.source === undefined) && (missing1 = "source"))){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key1 in data12){
if(!((((key1 === "author") || (key1 === "text")) || (key1 === "timestamp")) || (key1 === "source"))){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.author !== undefined){
let data13 = data12.author;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0+"/author",keyword:"type",params:{type: schema25.properties.conversationWindow.items.properties.author.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.text !== undefined){
const _errs32 = errors;
if(typeof data12.text !== "string"){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.timestamp !== undefined){
let data15 = data12.timestamp;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0+"/timestamp",keyword:"type",params:{type: schema25.properties.conversationWindow.items.properties.timestamp.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.source !== undefined){
let data16 = data12.source;
const _errs36 = errors;
if(typeof data16 !== "string"){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "chat_history") || (data16 === "related_feedback"))){
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0+"/source",keyword:"enum",params:{allowedValues: schema25.properties.conversationWindow.items.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/conversationWindow/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs27 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distillation !== undefined){
let data17 = data.distillation;
const _errs38 = errors;
const _errs39 = errors;
let valid3 = false;
let passing0 = null;
const _errs40 = errors;
if(!(validate61(data17, {instancePath:instancePath+"/distillation",parentData:data,parentDataProperty:"distillation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data17 !== null){
const err0 = {instancePath:instancePath+"/distillation",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/distillation",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate60.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data18 = data.tags;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data18)){
var valid4 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs45 = errors;
if(typeof data18[i1] !== "string"){
validate60.errors = [{instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skill !== undefined){
let data20 = data.skill;
const _errs47 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate60.errors = [{instancePath:instancePath+"/skill",keyword:"type",params:{type: schema25.properties.skill.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureType !== undefined){
let data21 = data.failureType;
const _errs49 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate60.errors = [{instancePath:instancePath+"/failureType",keyword:"type",params:{type: schema25.properties.failureType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rubric !== undefined){
let data22 = data.rubric;
const _errs51 = errors;
const _errs52 = errors;
let valid5 = false;
let passing1 = null;
const _errs53 = errors;
if(errors === _errs53){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if(((((((data22.rubricId === undefined) && (missing2 = "rubricId")) || ((data22.weightedScore === undefined) && (missing2 = "weightedScore"))) || ((data22.failingCriteria === undefined) && (missing2 = "failingCriteria"))) || ((data22.failingGuardrails === undefined) && (missing2 = "failingGuardrails"))) || ((data22.judgeDisagreements === undefined) && (missing2 = "judgeDisagreements"))) || ((data22.promotionEligible === undefined) && (missing2 = "promotionEligible"))){
const err2 = {instancePath:instancePath+"/rubric",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs55 = errors;
for(const key2 in data22){
if(!((((((key2 === "rubricId") || (key2 === "weightedScore")) || (key2 === "failingCriteria")) || (key2 === "failingGuardrails")) || (key2 === "judgeDisagreements")) || (key2 === "promotionEligible"))){
const err3 = {instancePath:instancePath+"/rubric",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs55 === errors){
if(data22.rubricId !== undefined){
const _errs56 = errors;
if(typeof data22.rubricId !== "string"){
const err4 = {instancePath:instancePath+"/rubric/rubricId",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.weightedScore !== undefined){
let data24 = data22.weightedScore;
const _errs58 = errors;
if(errors === _errs58){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1 || isNaN(data24)){
const err5 = {instancePath:instancePath+"/rubric/weightedScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data24 < 0 || isNaN(data24)){
const err6 = {instancePath:instancePath+"/rubric/weightedScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rubric/weightedScore",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid6 = _errs58 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.failingCriteria !== undefined){
let data25 = data22.failingCriteria;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data25)){
var valid7 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs62 = errors;
if(typeof data25[i2] !== "string"){
const err8 = {instancePath:instancePath+"/rubric/failingCriteria/" + i2,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid7 = _errs62 === errors;
if(!valid7){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/rubric/failingCriteria",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.failingGuardrails !== undefined){
let data27 = data22.failingGuardrails;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data27)){
var valid8 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
const _errs66 = errors;
if(typeof data27[i3] !== "string"){
const err10 = {instancePath:instancePath+"/rubric/failingGuardrails/" + i3,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs66 === errors;
if(!valid8){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rubric/failingGuardrails",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid6 = _errs64 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.judgeDisagreements !== undefined){
let data29 = data22.judgeDisagreements;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data29)){
var valid9 = true;
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
const _errs70 = errors;
if(!(validate63(data29[i4], {instancePath:instancePath+"/rubric/judgeDisagreements/" + i4,parentData:data29,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid9 = _errs70 === errors;
if(!valid9){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/rubric/judgeDisagreements",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs68 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.promotionEligible !== undefined){
const _errs71 = errors;
if(typeof data22.promotionEligible !== "boolean"){
const err13 = {instancePath:instancePath+"/rubric/promotionEligible",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
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
const err14 = {instancePath:instancePath+"/rubric",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs53 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs73 = errors;
if(data22 !== null){
const err15 = {instancePath:instancePath+"/rubric",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs73 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/rubric",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate60.errors = vErrors;
return false;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionType !== undefined){
let data32 = data.actionType;
const _errs75 = errors;
if(typeof data32 !== "string"){
validate60.errors = [{instancePath:instancePath+"/actionType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "store-mistake") || (data32 === "store-learning")) || (data32 === "no-action"))){
validate60.errors = [{instancePath:instancePath+"/actionType",keyword:"enum",params:{allowedValues: schema25.properties.actionType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionReason !== undefined){
let data33 = data.actionReason;
const _errs77 = errors;
if((typeof data33 !== "string") && (data33 !== null)){
validate60.errors = [{instancePath:instancePath+"/actionReason",keyword:"type",params:{type: schema25.properties.actionReason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structuredRule !== undefined){
let data34 = data.structuredRule;
const _errs79 = errors;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
validate60.errors = [{instancePath:instancePath+"/structuredRule",keyword:"type",params:{type: schema25.properties.structuredRule.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data35 = data.timestamp;
const _errs82 = errors;
if(errors === _errs82){
if(errors === _errs82){
if(typeof data35 === "string"){
if(!(formats0.validate(data35))){
validate60.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.richContext !== undefined){
const _errs84 = errors;
if(!(validate65(data.richContext, {instancePath:instancePath+"/richContext",parentData:data,parentDataProperty:"richContext",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
const _errs85 = errors;
if(!(validate67(data.diagnosis, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs85 === errors;
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
}
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
const schema31 = {"type":"object","required":["id","title","content","category","importance","tags","rubricSummary","bayesian","richContext","distillation","diagnosis","structuredRule","sourceFeedbackId","timestamp","canonicalHash","occurrences"],"additionalProperties":false,"properties":{"id":{"type":"string"},"title":{"type":"string"},"content":{"type":"string"},"category":{"type":"string","enum":["error","learning","preference"]},"importance":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"rubricSummary":{"oneOf":[{"type":"object","required":["rubricId","weightedScore","failingCriteria","failingGuardrails","judgeDisagreements","blockReasons"],"additionalProperties":false,"properties":{"rubricId":{"type":"string"},"weightedScore":{"type":"number","minimum":0,"maximum":1},"failingCriteria":{"type":"array","items":{"type":"string"}},"failingGuardrails":{"type":"array","items":{"type":"string"}},"judgeDisagreements":{"type":"array","items":{"$ref":"component:JudgeDisagreement"}},"blockReasons":{"type":"array","items":{"type":"string"}}}},{"type":"null"}]},"bayesian":{"type":"object","required":["priorProbability","uncertainty","observations","lastUpdated"],"additionalProperties":false,"properties":{"priorProbability":{"type":"number","minimum":0,"maximum":1},"uncertainty":{"type":"number","minimum":0,"maximum":1},"observations":{"type":"integer","minimum":0},"lastUpdated":{"type":"string","format":"date-time"}}},"richContext":{"$ref":"component:RichContext"},"distillation":{"oneOf":[{"$ref":"component:Distillation"},{"type":"null"}]},"diagnosis":{"oneOf":[{"$ref":"component:Diagnosis"},{"type":"null"}]},"structuredRule":{"type":["object","null"],"additionalProperties":true},"sourceFeedbackId":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"canonicalHash":{"type":"string","pattern":"^[0-9a-f]{16}$"},"occurrences":{"type":"integer","minimum":1},"lastUpdated":{"type":"string","format":"date-time"},"mergedFeedbackIds":{"type":"array","items":{"type":"string"}},"revisedFromId":{"type":"string"},"pruned":{"type":"boolean"},"pruneReason":{"type":"string"}}};
const pattern3 = new RegExp("^[0-9a-f]{16}$", "u");
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.importance === undefined) && (missing0 = "importance"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.rubricSummary === undefined) && (missing0 = "rubricSummary"))) || ((data.bayesian === undefined) && (missing0 = "bayesian"))) || ((data.richContext === undefined) && (missing0 = "richContext"))) || ((data.distillation === undefined) && (missing0 = "distillation"))) || ((data.diagnosis === undefined) && (missing0 = "diagnosis"))) || ((data.structuredRule === undefined) && (missing0 = "structuredRule"))) || ((data.sourceFeedbackId === undefined) && (missing0 = "sourceFeedbackId"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.canonicalHash === undefined) && (missing0 = "canonicalHash"))) || ((data.occurrences === undefined) && (missing0 = "occurrences"))){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate72.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate72.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate72.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs6 = errors;
if(typeof data.content !== "string"){
validate72.errors = [{instancePath:instancePath+"/content",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data3 = data.category;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate72.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "error") || (data3 === "learning")) || (data3 === "preference"))){
validate72.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema31.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.importance !== undefined){
const _errs10 = errors;
if(typeof data.importance !== "string"){
validate72.errors = [{instancePath:instancePath+"/importance",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data5 = data.tags;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate72.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rubricSummary !== undefined){
let data7 = data.rubricSummary;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
let passing0 = null;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.rubricId === undefined) && (missing1 = "rubricId")) || ((data7.weightedScore === undefined) && (missing1 = "weightedScore"))) || ((data7.failingCriteria === undefined) && (missing1 = "failingCriteria"))) || ((data7.failingGuardrails === undefined) && (missing1 = "failingGuardrails"))) || ((data7.judgeDisagreements === undefined) && (missing1 = "judgeDisagreements"))) || ((data7.blockReasons === undefined) && (missing1 = "blockReasons"))){
const err0 = {instancePath:instancePath+"/rubricSummary",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs20 = errors;
for(const key1 in data7){
if(!((((((key1 === "rubricId") || (key1 === "weightedScore")) || (key1 === "failingCriteria")) || (key1 === "failingGuardrails")) || (key1 === "judgeDisagreements")) || (key1 === "blockReasons"))){
const err1 = {instancePath:instancePath+"/rubricSummary",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data7.rubricId !== undefined){
const _errs21 = errors;
if(typeof data7.rubricId !== "string"){
const err2 = {instancePath:instancePath+"/rubricSummary/rubricId",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.weightedScore !== undefined){
let data9 = data7.weightedScore;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err3 = {instancePath:instancePath+"/rubricSummary/weightedScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err4 = {instancePath:instancePath+"/rubricSummary/weightedScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/rubricSummary/weightedScore",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.failingCriteria !== undefined){
let data10 = data7.failingCriteria;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data10[i1] !== "string"){
const err6 = {instancePath:instancePath+"/rubricSummary/failingCriteria/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rubricSummary/failingCriteria",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.failingGuardrails !== undefined){
let data12 = data7.failingGuardrails;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data12)){
var valid5 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(typeof data12[i2] !== "string"){
const err8 = {instancePath:instancePath+"/rubricSummary/failingGuardrails/" + i2,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/rubricSummary/failingGuardrails",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.judgeDisagreements !== undefined){
let data14 = data7.judgeDisagreements;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
var valid6 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if(!(validate63(data14[i3], {instancePath:instancePath+"/rubricSummary/judgeDisagreements/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rubricSummary/judgeDisagreements",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.blockReasons !== undefined){
let data16 = data7.blockReasons;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid7 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs38 = errors;
if(typeof data16[i4] !== "string"){
const err11 = {instancePath:instancePath+"/rubricSummary/blockReasons/" + i4,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/rubricSummary/blockReasons",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
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
const err13 = {instancePath:instancePath+"/rubricSummary",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs40 = errors;
if(data7 !== null){
const err14 = {instancePath:instancePath+"/rubricSummary",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err15 = {instancePath:instancePath+"/rubricSummary",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate72.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bayesian !== undefined){
let data18 = data.bayesian;
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if(((((data18.priorProbability === undefined) && (missing2 = "priorProbability")) || ((data18.uncertainty === undefined) && (missing2 = "uncertainty"))) || ((data18.observations === undefined) && (missing2 = "observations"))) || ((data18.lastUpdated === undefined) && (missing2 = "lastUpdated"))){
validate72.errors = [{instancePath:instancePath+"/bayesian",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key2 in data18){
if(!((((key2 === "priorProbability") || (key2 === "uncertainty")) || (key2 === "observations")) || (key2 === "lastUpdated"))){
validate72.errors = [{instancePath:instancePath+"/bayesian",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data18.priorProbability !== undefined){
let data19 = data18.priorProbability;
const _errs45 = errors;
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
validate72.errors = [{instancePath:instancePath+"/bayesian/priorProbability",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate72.errors = [{instancePath:instancePath+"/bayesian/priorProbability",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bayesian/priorProbability",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.uncertainty !== undefined){
let data20 = data18.uncertainty;
const _errs47 = errors;
if(errors === _errs47){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
validate72.errors = [{instancePath:instancePath+"/bayesian/uncertainty",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate72.errors = [{instancePath:instancePath+"/bayesian/uncertainty",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bayesian/uncertainty",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.observations !== undefined){
let data21 = data18.observations;
const _errs49 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate72.errors = [{instancePath:instancePath+"/bayesian/observations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate72.errors = [{instancePath:instancePath+"/bayesian/observations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.lastUpdated !== undefined){
let data22 = data18.lastUpdated;
const _errs51 = errors;
if(errors === _errs51){
if(errors === _errs51){
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
validate72.errors = [{instancePath:instancePath+"/bayesian/lastUpdated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bayesian/lastUpdated",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bayesian",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.richContext !== undefined){
const _errs53 = errors;
if(!(validate65(data.richContext, {instancePath:instancePath+"/richContext",parentData:data,parentDataProperty:"richContext",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distillation !== undefined){
let data24 = data.distillation;
const _errs54 = errors;
const _errs55 = errors;
let valid9 = false;
let passing1 = null;
const _errs56 = errors;
if(!(validate61(data24, {instancePath:instancePath+"/distillation",parentData:data,parentDataProperty:"distillation",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs56 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs57 = errors;
if(data24 !== null){
const err16 = {instancePath:instancePath+"/distillation",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs57 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err17 = {instancePath:instancePath+"/distillation",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate72.errors = vErrors;
return false;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
let data25 = data.diagnosis;
const _errs59 = errors;
const _errs60 = errors;
let valid10 = false;
let passing2 = null;
const _errs61 = errors;
if(!(validate67(data25, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid2 = _errs61 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs62 = errors;
if(data25 !== null){
const err18 = {instancePath:instancePath+"/diagnosis",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
}
if(!valid10){
const err19 = {instancePath:instancePath+"/diagnosis",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate72.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structuredRule !== undefined){
let data26 = data.structuredRule;
const _errs64 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate72.errors = [{instancePath:instancePath+"/structuredRule",keyword:"type",params:{type: schema31.properties.structuredRule.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceFeedbackId !== undefined){
const _errs67 = errors;
if(typeof data.sourceFeedbackId !== "string"){
validate72.errors = [{instancePath:instancePath+"/sourceFeedbackId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data28 = data.timestamp;
const _errs69 = errors;
if(errors === _errs69){
if(errors === _errs69){
if(typeof data28 === "string"){
if(!(formats0.validate(data28))){
validate72.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.canonicalHash !== undefined){
let data29 = data.canonicalHash;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
validate72.errors = [{instancePath:instancePath+"/canonicalHash",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/canonicalHash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurrences !== undefined){
let data30 = data.occurrences;
const _errs73 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate72.errors = [{instancePath:instancePath+"/occurrences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
validate72.errors = [{instancePath:instancePath+"/occurrences",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastUpdated !== undefined){
let data31 = data.lastUpdated;
const _errs75 = errors;
if(errors === _errs75){
if(errors === _errs75){
if(typeof data31 === "string"){
if(!(formats0.validate(data31))){
validate72.errors = [{instancePath:instancePath+"/lastUpdated",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/lastUpdated",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergedFeedbackIds !== undefined){
let data32 = data.mergedFeedbackIds;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data32)){
var valid11 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
const _errs79 = errors;
if(typeof data32[i5] !== "string"){
validate72.errors = [{instancePath:instancePath+"/mergedFeedbackIds/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs79 === errors;
if(!valid11){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/mergedFeedbackIds",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revisedFromId !== undefined){
const _errs81 = errors;
if(typeof data.revisedFromId !== "string"){
validate72.errors = [{instancePath:instancePath+"/revisedFromId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pruned !== undefined){
const _errs83 = errors;
if(typeof data.pruned !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/pruned",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pruneReason !== undefined){
const _errs85 = errors;
if(typeof data.pruneReason !== "string"){
validate72.errors = [{instancePath:instancePath+"/pruneReason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs85 === errors;
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
const schema32 = {"type":"object","required":["action"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["new-lesson","merged","exact-duplicate-skipped"]},"existingId":{"type":"string"},"similarity":{"type":"number","minimum":0,"maximum":1},"occurrences":{"type":"integer","minimum":1},"preventionRule":{"$ref":"component:SynthesizedRule"},"validation":{"$ref":"component:RuleValidation"},"autoPromoted":{"type":"boolean"},"rejectionReason":{"type":"string"}}};
const schema33 = {"type":"object","required":["id","type","source","sourceLessonId","occurrences","rule","humanReadable","tags","createdAt","validation"],"additionalProperties":false,"properties":{"id":{"type":"string"},"type":{"type":"string","enum":["auto-promoted"]},"source":{"type":"string","enum":["lesson-synthesis"]},"sourceLessonId":{"type":"string"},"occurrences":{"type":"integer","minimum":3},"rule":{"type":"object","required":["format","trigger","action","confidence","scope"],"additionalProperties":false,"properties":{"format":{"type":"string","enum":["if-then-v1"]},"trigger":{"type":"object","required":["condition","type"],"additionalProperties":false,"properties":{"condition":{"type":"string"},"type":{"type":"string","enum":["recurring-mistake"]}}},"action":{"type":"object","required":["type","description"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["avoid"]},"description":{"type":"string"}}},"confidence":{"type":"number","minimum":0,"maximum":0.95},"scope":{"type":"string","enum":["file-level","project-level","global"]}}},"humanReadable":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"createdAt":{"type":"string","format":"date-time"},"validation":{"$ref":"component:RuleValidation"}}};
const schema34 = {"type":"object","required":["shouldPromote","reason","matchesSeed","precision","recall","sampleSize","tp","fp","fn","tn"],"additionalProperties":false,"properties":{"shouldPromote":{"type":"boolean"},"reason":{"type":"string","enum":["validated","insufficient_sample","no_firings_in_sample","precision_below_floor","rule_does_not_match_seed_lesson"]},"matchesSeed":{"type":"boolean"},"precision":{"type":["number","null"],"minimum":0,"maximum":1},"recall":{"type":["number","null"],"minimum":0,"maximum":1},"sampleSize":{"type":"integer","minimum":0},"tp":{"type":"integer","minimum":0},"fp":{"type":"integer","minimum":0},"fn":{"type":"integer","minimum":0},"tn":{"type":"integer","minimum":0}}};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.shouldPromote === undefined) && (missing0 = "shouldPromote")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.matchesSeed === undefined) && (missing0 = "matchesSeed"))) || ((data.precision === undefined) && (missing0 = "precision"))) || ((data.recall === undefined) && (missing0 = "recall"))) || ((data.sampleSize === undefined) && (missing0 = "sampleSize"))) || ((data.tp === undefined) && (missing0 = "tp"))) || ((data.fp === undefined) && (missing0 = "fp"))) || ((data.fn === undefined) && (missing0 = "fn"))) || ((data.tn === undefined) && (missing0 = "tn"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.shouldPromote !== undefined){
const _errs2 = errors;
if(typeof data.shouldPromote !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/shouldPromote",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate80.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data1 === "validated") || (data1 === "insufficient_sample")) || (data1 === "no_firings_in_sample")) || (data1 === "precision_below_floor")) || (data1 === "rule_does_not_match_seed_lesson"))){
validate80.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema34.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matchesSeed !== undefined){
const _errs6 = errors;
if(typeof data.matchesSeed !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/matchesSeed",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.precision !== undefined){
let data3 = data.precision;
const _errs8 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate80.errors = [{instancePath:instancePath+"/precision",keyword:"type",params:{type: schema34.properties.precision.type},message:"must be number,null"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recall !== undefined){
let data4 = data.recall;
const _errs10 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate80.errors = [{instancePath:instancePath+"/recall",keyword:"type",params:{type: schema34.properties.recall.type},message:"must be number,null"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate80.errors = [{instancePath:instancePath+"/recall",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate80.errors = [{instancePath:instancePath+"/recall",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.sampleSize !== undefined){
let data5 = data.sampleSize;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate80.errors = [{instancePath:instancePath+"/sampleSize",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate80.errors = [{instancePath:instancePath+"/sampleSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tp !== undefined){
let data6 = data.tp;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate80.errors = [{instancePath:instancePath+"/tp",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate80.errors = [{instancePath:instancePath+"/tp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.fp !== undefined){
let data7 = data.fp;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate80.errors = [{instancePath:instancePath+"/fp",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate80.errors = [{instancePath:instancePath+"/fp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fn !== undefined){
let data8 = data.fn;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate80.errors = [{instancePath:instancePath+"/fn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate80.errors = [{instancePath:instancePath+"/fn",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tn !== undefined){
let data9 = data.tn;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate80.errors = [{instancePath:instancePath+"/tn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate80.errors = [{instancePath:instancePath+"/tn",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
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
else {
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.sourceLessonId === undefined) && (missing0 = "sourceLessonId"))) || ((data.occurrences === undefined) && (missing0 = "occurrences"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.humanReadable === undefined) && (missing0 = "humanReadable"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.validation === undefined) && (missing0 = "validation"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate79.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate79.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate79.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "auto-promoted")){
validate79.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate79.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "lesson-synthesis")){
validate79.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema33.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceLessonId !== undefined){
const _errs8 = errors;
if(typeof data.sourceLessonId !== "string"){
validate79.errors = [{instancePath:instancePath+"/sourceLessonId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurrences !== undefined){
let data4 = data.occurrences;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate79.errors = [{instancePath:instancePath+"/occurrences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 3 || isNaN(data4)){
validate79.errors = [{instancePath:instancePath+"/occurrences",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data5 = data.rule;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((((data5.format === undefined) && (missing1 = "format")) || ((data5.trigger === undefined) && (missing1 = "trigger"))) || ((data5.action === undefined) && (missing1 = "action"))) || ((data5.confidence === undefined) && (missing1 = "confidence"))) || ((data5.scope === undefined) && (missing1 = "scope"))){
validate79.errors = [{instancePath:instancePath+"/rule",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((((key1 === "format") || (key1 === "trigger")) || (key1 === "action")) || (key1 === "confidence")) || (key1 === "scope"))){
validate79.errors = [{instancePath:instancePath+"/rule",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.format !== undefined){
let data6 = data5.format;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "if-then-v1")){
validate79.errors = [{instancePath:instancePath+"/rule/format",keyword:"enum",params:{allowedValues: schema33.properties.rule.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.trigger !== undefined){
let data7 = data5.trigger;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.condition === undefined) && (missing2 = "condition")) || ((data7.type === undefined) && (missing2 = "type"))){
validate79.errors = [{instancePath:instancePath+"/rule/trigger",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((key2 === "condition") || (key2 === "type"))){
validate79.errors = [{instancePath:instancePath+"/rule/trigger",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.condition !== undefined){
const _errs20 = errors;
if(typeof data7.condition !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/trigger/condition",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.type !== undefined){
let data9 = data7.type;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data9 === "recurring-mistake")){
validate79.errors = [{instancePath:instancePath+"/rule/trigger/type",keyword:"enum",params:{allowedValues: schema33.properties.rule.properties.trigger.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/rule/trigger",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.action !== undefined){
let data10 = data5.action;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.type === undefined) && (missing3 = "type")) || ((data10.description === undefined) && (missing3 = "description"))){
validate79.errors = [{instancePath:instancePath+"/rule/action",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data10){
if(!((key3 === "type") || (key3 === "description"))){
validate79.errors = [{instancePath:instancePath+"/rule/action",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data10.type !== undefined){
let data11 = data10.type;
const _errs27 = errors;
if(typeof data11 !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data11 === "avoid")){
validate79.errors = [{instancePath:instancePath+"/rule/action/type",keyword:"enum",params:{allowedValues: schema33.properties.rule.properties.action.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.description !== undefined){
const _errs29 = errors;
if(typeof data10.description !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/action/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/rule/action",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.confidence !== undefined){
let data13 = data5.confidence;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0.95 || isNaN(data13)){
validate79.errors = [{instancePath:instancePath+"/rule/confidence",keyword:"maximum",params:{comparison: "<=", limit: 0.95},message:"must be <= 0.95"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate79.errors = [{instancePath:instancePath+"/rule/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/rule/confidence",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.scope !== undefined){
let data14 = data5.scope;
const _errs33 = errors;
if(typeof data14 !== "string"){
validate79.errors = [{instancePath:instancePath+"/rule/scope",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data14 === "file-level") || (data14 === "project-level")) || (data14 === "global"))){
validate79.errors = [{instancePath:instancePath+"/rule/scope",keyword:"enum",params:{allowedValues: schema33.properties.rule.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs33 === errors;
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
else {
validate79.errors = [{instancePath:instancePath+"/rule",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.humanReadable !== undefined){
const _errs35 = errors;
if(typeof data.humanReadable !== "string"){
validate79.errors = [{instancePath:instancePath+"/humanReadable",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data16 = data.tags;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid4 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(typeof data16[i0] !== "string"){
validate79.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
if(!valid4){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data18 = data.createdAt;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
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
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validation !== undefined){
const _errs43 = errors;
if(!(validate80(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
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
else {
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "existingId")) || (key0 === "similarity")) || (key0 === "occurrences")) || (key0 === "preventionRule")) || (key0 === "validation")) || (key0 === "autoPromoted")) || (key0 === "rejectionReason"))){
validate78.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate78.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "new-lesson") || (data0 === "merged")) || (data0 === "exact-duplicate-skipped"))){
validate78.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema32.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.existingId !== undefined){
const _errs4 = errors;
if(typeof data.existingId !== "string"){
validate78.errors = [{instancePath:instancePath+"/existingId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.similarity !== undefined){
let data2 = data.similarity;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/similarity",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/similarity",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/similarity",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurrences !== undefined){
let data3 = data.occurrences;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate78.errors = [{instancePath:instancePath+"/occurrences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate78.errors = [{instancePath:instancePath+"/occurrences",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preventionRule !== undefined){
const _errs10 = errors;
if(!(validate79(data.preventionRule, {instancePath:instancePath+"/preventionRule",parentData:data,parentDataProperty:"preventionRule",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validation !== undefined){
const _errs11 = errors;
if(!(validate80(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autoPromoted !== undefined){
const _errs12 = errors;
if(typeof data.autoPromoted !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/autoPromoted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejectionReason !== undefined){
const _errs14 = errors;
if(typeof data.rejectionReason !== "string"){
validate78.errors = [{instancePath:instancePath+"/rejectionReason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"object","required":["type","source","text"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["avoid_repeat","investigate","repeat_success","prevention_rule","pre_action_block","pre_action_warn"]},"source":{"type":"string"},"text":{"type":"string"}}};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.text === undefined) && (missing0 = "text"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "source")) || (key0 === "text"))){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate85.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "avoid_repeat") || (data0 === "investigate")) || (data0 === "repeat_success")) || (data0 === "prevention_rule")) || (data0 === "pre_action_block")) || (data0 === "pre_action_warn"))){
validate85.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs4 = errors;
if(typeof data.source !== "string"){
validate85.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs6 = errors;
if(typeof data.text !== "string"){
validate85.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accepted === undefined) && (missing0 = "accepted")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.accepted !== undefined){
const _errs2 = errors;
if(typeof data.accepted !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/accepted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate59.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "promoted") || (data1 === "clarification_required")) || (data1 === "rejected")) || (data1 === "blocked"))){
validate59.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema24.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate59.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs8 = errors;
if(typeof data.message !== "string"){
validate59.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signalLogged !== undefined){
const _errs10 = errors;
if(typeof data.signalLogged !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/signalLogged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedbackEvent !== undefined){
const _errs12 = errors;
if(!(validate60(data.feedbackEvent, {instancePath:instancePath+"/feedbackEvent",parentData:data,parentDataProperty:"feedbackEvent",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memoryRecord !== undefined){
const _errs13 = errors;
if(!(validate72(data.memoryRecord, {instancePath:instancePath+"/memoryRecord",parentData:data,parentDataProperty:"memoryRecord",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needsClarification !== undefined){
const _errs14 = errors;
if(typeof data.needsClarification !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/needsClarification",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs16 = errors;
if(typeof data.prompt !== "string"){
validate59.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.example !== undefined){
const _errs18 = errors;
if(typeof data.example !== "string"){
validate59.errors = [{instancePath:instancePath+"/example",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missingFields !== undefined){
let data10 = data.missingFields;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data10[i0] !== "string"){
validate59.errors = [{instancePath:instancePath+"/missingFields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/missingFields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data12 = data.issues;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data12)){
var valid2 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data12[i1] !== "string"){
validate59.errors = [{instancePath:instancePath+"/issues/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined){
let data14 = data.security;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if(((((data14.provider === undefined) && (missing1 = "provider")) || ((data14.mode === undefined) && (missing1 = "mode"))) || ((data14.threatIndicators === undefined) && (missing1 = "threatIndicators"))) || ((data14.degraded === undefined) && (missing1 = "degraded"))){
validate59.errors = [{instancePath:instancePath+"/security",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data14){
if(!((((key1 === "provider") || (key1 === "mode")) || (key1 === "threatIndicators")) || (key1 === "degraded"))){
validate59.errors = [{instancePath:instancePath+"/security",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.provider !== undefined){
let data15 = data14.provider;
const _errs31 = errors;
if(typeof data15 !== "string"){
validate59.errors = [{instancePath:instancePath+"/security/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data15 === "local")){
validate59.errors = [{instancePath:instancePath+"/security/provider",keyword:"enum",params:{allowedValues: schema24.properties.security.properties.provider.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.mode !== undefined){
let data16 = data14.mode;
const _errs33 = errors;
if(typeof data16 !== "string"){
validate59.errors = [{instancePath:instancePath+"/security/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data16 === "strict")){
validate59.errors = [{instancePath:instancePath+"/security/mode",keyword:"enum",params:{allowedValues: schema24.properties.security.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.threatIndicators !== undefined){
let data17 = data14.threatIndicators;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data17)){
var valid4 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs37 = errors;
if(typeof data18 !== "string"){
validate59.errors = [{instancePath:instancePath+"/security/threatIndicators/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data18 === "credential_leak")){
validate59.errors = [{instancePath:instancePath+"/security/threatIndicators/" + i2,keyword:"enum",params:{allowedValues: schema24.properties.security.properties.threatIndicators.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs37 === errors;
if(!valid4){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/security/threatIndicators",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.degraded !== undefined){
const _errs39 = errors;
if(typeof data14.degraded !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/security/degraded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/security",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.synthesis !== undefined){
const _errs41 = errors;
if(!(validate78(data.synthesis, {instancePath:instancePath+"/synthesis",parentData:data,parentDataProperty:"synthesis",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedbackSession !== undefined){
let data21 = data.feedbackSession;
const _errs42 = errors;
if(errors === _errs42){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.sessionId === undefined) && (missing2 = "sessionId")) || ((data21.status === undefined) && (missing2 = "status"))) || ((data21.message === undefined) && (missing2 = "message"))) || ((data21.expiresAt === undefined) && (missing2 = "expiresAt"))){
validate59.errors = [{instancePath:instancePath+"/feedbackSession",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key2 in data21){
if(!((((key2 === "sessionId") || (key2 === "status")) || (key2 === "message")) || (key2 === "expiresAt"))){
validate59.errors = [{instancePath:instancePath+"/feedbackSession",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data21.sessionId !== undefined){
const _errs45 = errors;
if(typeof data21.sessionId !== "string"){
validate59.errors = [{instancePath:instancePath+"/feedbackSession/sessionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.status !== undefined){
let data23 = data21.status;
const _errs47 = errors;
if(typeof data23 !== "string"){
validate59.errors = [{instancePath:instancePath+"/feedbackSession/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data23 === "open")){
validate59.errors = [{instancePath:instancePath+"/feedbackSession/status",keyword:"enum",params:{allowedValues: schema24.properties.feedbackSession.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.message !== undefined){
const _errs49 = errors;
if(typeof data21.message !== "string"){
validate59.errors = [{instancePath:instancePath+"/feedbackSession/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.expiresAt !== undefined){
let data25 = data21.expiresAt;
const _errs51 = errors;
if(errors === _errs51){
if(errors === _errs51){
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
validate59.errors = [{instancePath:instancePath+"/feedbackSession/expiresAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/feedbackSession/expiresAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/feedbackSession",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correctiveActions !== undefined){
let data26 = data.correctiveActions;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
if(data26.length > 3){
validate59.errors = [{instancePath:instancePath+"/correctiveActions",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
const _errs55 = errors;
if(!(validate85(data26[i3], {instancePath:instancePath+"/correctiveActions/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid6 = _errs55 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/correctiveActions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemReminder !== undefined){
const _errs56 = errors;
if(typeof data.systemReminder !== "string"){
validate59.errors = [{instancePath:instancePath+"/systemReminder",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbgateSystemReminder !== undefined){
const _errs58 = errors;
if(typeof data.thumbgateSystemReminder !== "string"){
validate59.errors = [{instancePath:instancePath+"/thumbgateSystemReminder",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data._captureMs !== undefined){
let data30 = data._captureMs;
const _errs60 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate59.errors = [{instancePath:instancePath+"/_captureMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate59.errors = [{instancePath:instancePath+"/_captureMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs60 === errors;
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
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
exports.v4 = validate88;
const schema37 = {"type":"object","required":["total","totalPositive","totalNegative","approvalRate","recentRate","windows","trend","skills","tags","rubric","diagnostics","delegation","boostedRisk","recommendations","actionableRemediations","byDomain","byImportance","recentLessons","sessionCount"],"additionalProperties":false,"properties":{"total":{"type":"integer","minimum":0},"totalPositive":{"type":"integer","minimum":0},"totalNegative":{"type":"integer","minimum":0},"approvalRate":{"type":"number","minimum":0,"maximum":1},"recentRate":{"type":"number","minimum":0,"maximum":1},"windows":{"type":"object","required":["7d","30d","lifetime"],"additionalProperties":false,"properties":{"7d":{"$ref":"component:FeedbackWindow"},"30d":{"$ref":"component:FeedbackWindow"},"lifetime":{"$ref":"component:FeedbackWindow"}}},"trend":{"type":"string","enum":["improving","degrading","stable"]},"skills":{"type":"object","additionalProperties":{"$ref":"component:SignalCounts"}},"tags":{"type":"object","additionalProperties":{"$ref":"component:SignalCounts"}},"rubric":{"type":"object","required":["samples","blockedPromotions","failingCriteria"],"additionalProperties":false,"properties":{"samples":{"type":"integer","minimum":0},"blockedPromotions":{"type":"integer","minimum":0},"failingCriteria":{"type":"object","additionalProperties":{"type":"object","required":["failures"],"additionalProperties":false,"properties":{"failures":{"type":"integer","minimum":0}}}}}},"diagnostics":{"$ref":"component:DiagnosticsSummary"},"delegation":{"$ref":"component:DelegationSummary"},"boostedRisk":{"oneOf":[{"$ref":"component:BoostedRisk"},{"type":"null"}]},"recommendations":{"type":"array","items":{"type":"string"}},"actionableRemediations":{"type":"array","items":{"$ref":"component:ActionableRemediation"}},"byDomain":{"type":"array","items":{"$ref":"component:KeyCount"}},"byImportance":{"type":"array","items":{"$ref":"component:KeyCount"}},"recentLessons":{"type":"array","maxItems":5,"items":{"type":"object","required":["id","title","category","timestamp"],"additionalProperties":false,"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"type":"string","enum":["error","learning","preference"]},"timestamp":{"type":"string","format":"date-time"}}}},"sessionCount":{"type":"integer","minimum":0}}};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.total === undefined) && (missing0 = "total")) || ((data.positive === undefined) && (missing0 = "positive"))) || ((data.rate === undefined) && (missing0 = "rate"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "positive")) || (key0 === "rate"))){
validate90.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate90.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate90.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positive !== undefined){
let data1 = data.positive;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate90.errors = [{instancePath:instancePath+"/positive",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate90.errors = [{instancePath:instancePath+"/positive",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data2 = data.rate;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate90.errors = [{instancePath:instancePath+"/rate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate90.errors = [{instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.positive === undefined) && (missing0 = "positive")) || ((data.negative === undefined) && (missing0 = "negative"))) || ((data.total === undefined) && (missing0 = "total"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "positive") || (key0 === "negative")) || (key0 === "total"))){
validate94.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.positive !== undefined){
let data0 = data.positive;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate94.errors = [{instancePath:instancePath+"/positive",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate94.errors = [{instancePath:instancePath+"/positive",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.negative !== undefined){
let data1 = data.negative;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate94.errors = [{instancePath:instancePath+"/negative",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/negative",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate94.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate94.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.count === undefined) && (missing0 = "count"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "key") || (key0 === "count"))){
validate98.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate98.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate98.errors = [{instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate98.errors = [{instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
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
if(((((data.totalDiagnosed === undefined) && (missing0 = "totalDiagnosed")) || ((data.categories === undefined) && (missing0 = "categories"))) || ((data.criticalFailureSteps === undefined) && (missing0 = "criticalFailureSteps"))) || ((data.repeatedViolations === undefined) && (missing0 = "repeatedViolations"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "totalDiagnosed") || (key0 === "categories")) || (key0 === "criticalFailureSteps")) || (key0 === "repeatedViolations"))){
validate97.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.totalDiagnosed !== undefined){
let data0 = data.totalDiagnosed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate97.errors = [{instancePath:instancePath+"/totalDiagnosed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/totalDiagnosed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined){
let data1 = data.categories;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate98(data1[i0], {instancePath:instancePath+"/categories/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticalFailureSteps !== undefined){
let data3 = data.criticalFailureSteps;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate98(data3[i1], {instancePath:instancePath+"/criticalFailureSteps/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/criticalFailureSteps",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeatedViolations !== undefined){
let data5 = data.repeatedViolations;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate98(data5[i2], {instancePath:instancePath+"/repeatedViolations/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/repeatedViolations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
const schema42 = {"type":"object","required":["attemptCount","acceptedCount","rejectedCount","abortedCount","activeCount","avoidedDelegationCount","verificationFailureRate","averageAttemptsPerTask","averageTokenEstimate","topFailingProfiles","topFailingIntents","reliability"],"additionalProperties":false,"properties":{"attemptCount":{"type":"integer","minimum":0},"acceptedCount":{"type":"integer","minimum":0},"rejectedCount":{"type":"integer","minimum":0},"abortedCount":{"type":"integer","minimum":0},"activeCount":{"type":"integer","minimum":0},"avoidedDelegationCount":{"type":"integer","minimum":0},"verificationFailureRate":{"type":"number","minimum":0,"maximum":1},"averageAttemptsPerTask":{"type":"number","minimum":0},"averageTokenEstimate":{"type":"number","minimum":0},"topFailingProfiles":{"type":"array","items":{"$ref":"component:KeyCount"}},"topFailingIntents":{"type":"array","items":{"$ref":"component:KeyCount"}},"reliability":{"type":"object","required":["global"],"additionalProperties":false,"properties":{"global":{"oneOf":[{"type":"object","required":["alpha","beta","reliability","samples"],"additionalProperties":false,"properties":{"alpha":{"type":"number","minimum":0},"beta":{"type":"number","minimum":0},"reliability":{"type":"number","minimum":0,"maximum":1},"samples":{"type":"integer","minimum":0}}},{"type":"null"}]}}}}};
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.attemptCount === undefined) && (missing0 = "attemptCount")) || ((data.acceptedCount === undefined) && (missing0 = "acceptedCount"))) || ((data.rejectedCount === undefined) && (missing0 = "rejectedCount"))) || ((data.abortedCount === undefined) && (missing0 = "abortedCount"))) || ((data.activeCount === undefined) && (missing0 = "activeCount"))) || ((data.avoidedDelegationCount === undefined) && (missing0 = "avoidedDelegationCount"))) || ((data.verificationFailureRate === undefined) && (missing0 = "verificationFailureRate"))) || ((data.averageAttemptsPerTask === undefined) && (missing0 = "averageAttemptsPerTask"))) || ((data.averageTokenEstimate === undefined) && (missing0 = "averageTokenEstimate"))) || ((data.topFailingProfiles === undefined) && (missing0 = "topFailingProfiles"))) || ((data.topFailingIntents === undefined) && (missing0 = "topFailingIntents"))) || ((data.reliability === undefined) && (missing0 = "reliability"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.attemptCount !== undefined){
let data0 = data.attemptCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate103.errors = [{instancePath:instancePath+"/attemptCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/attemptCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptedCount !== undefined){
let data1 = data.acceptedCount;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate103.errors = [{instancePath:instancePath+"/acceptedCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/acceptedCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejectedCount !== undefined){
let data2 = data.rejectedCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate103.errors = [{instancePath:instancePath+"/rejectedCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate103.errors = [{instancePath:instancePath+"/rejectedCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abortedCount !== undefined){
let data3 = data.abortedCount;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate103.errors = [{instancePath:instancePath+"/abortedCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate103.errors = [{instancePath:instancePath+"/abortedCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activeCount !== undefined){
let data4 = data.activeCount;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate103.errors = [{instancePath:instancePath+"/activeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate103.errors = [{instancePath:instancePath+"/activeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avoidedDelegationCount !== undefined){
let data5 = data.avoidedDelegationCount;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate103.errors = [{instancePath:instancePath+"/avoidedDelegationCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/avoidedDelegationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationFailureRate !== undefined){
let data6 = data.verificationFailureRate;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate103.errors = [{instancePath:instancePath+"/verificationFailureRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate103.errors = [{instancePath:instancePath+"/verificationFailureRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/verificationFailureRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.averageAttemptsPerTask !== undefined){
let data7 = data.averageAttemptsPerTask;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate103.errors = [{instancePath:instancePath+"/averageAttemptsPerTask",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/averageAttemptsPerTask",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.averageTokenEstimate !== undefined){
let data8 = data.averageTokenEstimate;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate103.errors = [{instancePath:instancePath+"/averageTokenEstimate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/averageTokenEstimate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topFailingProfiles !== undefined){
let data9 = data.topFailingProfiles;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(validate98(data9[i0], {instancePath:instancePath+"/topFailingProfiles/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/topFailingProfiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topFailingIntents !== undefined){
let data11 = data.topFailingIntents;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(!(validate98(data11[i1], {instancePath:instancePath+"/topFailingIntents/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/topFailingIntents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reliability !== undefined){
let data13 = data.reliability;
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.global === undefined) && (missing1 = "global")){
validate103.errors = [{instancePath:instancePath+"/reliability",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key1 in data13){
if(!(key1 === "global")){
validate103.errors = [{instancePath:instancePath+"/reliability",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data13.global !== undefined){
let data14 = data13.global;
const _errs30 = errors;
let valid4 = false;
let passing0 = null;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((((data14.alpha === undefined) && (missing2 = "alpha")) || ((data14.beta === undefined) && (missing2 = "beta"))) || ((data14.reliability === undefined) && (missing2 = "reliability"))) || ((data14.samples === undefined) && (missing2 = "samples"))){
const err0 = {instancePath:instancePath+"/reliability/global",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs33 = errors;
for(const key2 in data14){
if(!((((key2 === "alpha") || (key2 === "beta")) || (key2 === "reliability")) || (key2 === "samples"))){
const err1 = {instancePath:instancePath+"/reliability/global",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs33 === errors){
if(data14.alpha !== undefined){
let data15 = data14.alpha;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err2 = {instancePath:instancePath+"/reliability/global/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/reliability/global/alpha",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.beta !== undefined){
let data16 = data14.beta;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err4 = {instancePath:instancePath+"/reliability/global/beta",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reliability/global/beta",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.reliability !== undefined){
let data17 = data14.reliability;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
const err6 = {instancePath:instancePath+"/reliability/global/reliability",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data17 < 0 || isNaN(data17)){
const err7 = {instancePath:instancePath+"/reliability/global/reliability",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/reliability/global/reliability",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.samples !== undefined){
let data18 = data14.samples;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err9 = {instancePath:instancePath+"/reliability/global/samples",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err10 = {instancePath:instancePath+"/reliability/global/samples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/reliability/global",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs42 = errors;
if(data14 !== null){
const err12 = {instancePath:instancePath+"/reliability/global",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err13 = {instancePath:instancePath+"/reliability/global",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate103.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/reliability",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
const schema43 = {"type":"object","required":["exampleCount","baseRate","mode","trainingAccuracy","highRiskTags","highRiskDomains","highRiskSkills"],"additionalProperties":false,"properties":{"exampleCount":{"type":"integer","minimum":1},"baseRate":{"type":"number","minimum":0,"maximum":1},"mode":{"type":"string","enum":["baseline","boosted"]},"trainingAccuracy":{"type":"number","minimum":0,"maximum":1},"highRiskTags":{"type":"array","maxItems":5,"items":{"$ref":"component:RiskBucket"}},"highRiskDomains":{"type":"array","maxItems":5,"items":{"$ref":"component:RiskBucket"}},"highRiskSkills":{"type":"array","maxItems":5,"items":{"$ref":"component:RiskBucket"}}}};
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.key === undefined) && (missing0 = "key")) || ((data.total === undefined) && (missing0 = "total"))) || ((data.highRisk === undefined) && (missing0 = "highRisk"))) || ((data.riskRate === undefined) && (missing0 = "riskRate"))){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "total")) || (key0 === "highRisk")) || (key0 === "riskRate"))){
validate108.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate108.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data1 = data.total;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate108.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 2 || isNaN(data1)){
validate108.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highRisk !== undefined){
let data2 = data.highRisk;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate108.errors = [{instancePath:instancePath+"/highRisk",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate108.errors = [{instancePath:instancePath+"/highRisk",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskRate !== undefined){
let data3 = data.riskRate;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate108.errors = [{instancePath:instancePath+"/riskRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate108.errors = [{instancePath:instancePath+"/riskRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/riskRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.exampleCount === undefined) && (missing0 = "exampleCount")) || ((data.baseRate === undefined) && (missing0 = "baseRate"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.trainingAccuracy === undefined) && (missing0 = "trainingAccuracy"))) || ((data.highRiskTags === undefined) && (missing0 = "highRiskTags"))) || ((data.highRiskDomains === undefined) && (missing0 = "highRiskDomains"))) || ((data.highRiskSkills === undefined) && (missing0 = "highRiskSkills"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "exampleCount") || (key0 === "baseRate")) || (key0 === "mode")) || (key0 === "trainingAccuracy")) || (key0 === "highRiskTags")) || (key0 === "highRiskDomains")) || (key0 === "highRiskSkills"))){
validate107.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.exampleCount !== undefined){
let data0 = data.exampleCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate107.errors = [{instancePath:instancePath+"/exampleCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate107.errors = [{instancePath:instancePath+"/exampleCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseRate !== undefined){
let data1 = data.baseRate;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate107.errors = [{instancePath:instancePath+"/baseRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate107.errors = [{instancePath:instancePath+"/baseRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/baseRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate107.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "baseline") || (data2 === "boosted"))){
validate107.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema43.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trainingAccuracy !== undefined){
let data3 = data.trainingAccuracy;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate107.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate107.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highRiskTags !== undefined){
let data4 = data.highRiskTags;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 5){
validate107.errors = [{instancePath:instancePath+"/highRiskTags",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate108(data4[i0], {instancePath:instancePath+"/highRiskTags/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/highRiskTags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highRiskDomains !== undefined){
let data6 = data.highRiskDomains;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 5){
validate107.errors = [{instancePath:instancePath+"/highRiskDomains",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate108(data6[i1], {instancePath:instancePath+"/highRiskDomains/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/highRiskDomains",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highRiskSkills !== undefined){
let data8 = data.highRiskSkills;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length > 5){
validate107.errors = [{instancePath:instancePath+"/highRiskSkills",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if(!(validate108(data8[i2], {instancePath:instancePath+"/highRiskSkills/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/highRiskSkills",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
const schema45 = {"type":"object","required":["type","target","evidence","action","rationale"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["skill-improve","pattern-reuse","trend-declining","trend-degrading","high-risk-domain","high-risk-tag","delegation-reduce","delegation-policy-review","diagnose-failure-category"]},"target":{"type":"string"},"evidence":{"type":"object","additionalProperties":{"type":"number"}},"action":{"type":"string"},"rationale":{"type":"string"}}};
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.target === undefined) && (missing0 = "target"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.rationale === undefined) && (missing0 = "rationale"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "target")) || (key0 === "evidence")) || (key0 === "action")) || (key0 === "rationale"))){
validate113.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate113.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "skill-improve") || (data0 === "pattern-reuse")) || (data0 === "trend-declining")) || (data0 === "trend-degrading")) || (data0 === "high-risk-domain")) || (data0 === "high-risk-tag")) || (data0 === "delegation-reduce")) || (data0 === "delegation-policy-review")) || (data0 === "diagnose-failure-category"))){
validate113.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema45.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs4 = errors;
if(typeof data.target !== "string"){
validate113.errors = [{instancePath:instancePath+"/target",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate113.errors = [{instancePath:instancePath+"/evidence/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs11 = errors;
if(typeof data.action !== "string"){
validate113.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs13 = errors;
if(typeof data.rationale !== "string"){
validate113.errors = [{instancePath:instancePath+"/rationale",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
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
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((data.total === undefined) && (missing0 = "total")) || ((data.totalPositive === undefined) && (missing0 = "totalPositive"))) || ((data.totalNegative === undefined) && (missing0 = "totalNegative"))) || ((data.approvalRate === undefined) && (missing0 = "approvalRate"))) || ((data.recentRate === undefined) && (missing0 = "recentRate"))) || ((data.windows === undefined) && (missing0 = "windows"))) || ((data.trend === undefined) && (missing0 = "trend"))) || ((data.skills === undefined) && (missing0 = "skills"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.rubric === undefined) && (missing0 = "rubric"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))) || ((data.delegation === undefined) && (missing0 = "delegation"))) || ((data.boostedRisk === undefined) && (missing0 = "boostedRisk"))) || ((data.recommendations === undefined) && (missing0 = "recommendations"))) || ((data.actionableRemediations === undefined) && (missing0 = "actionableRemediations"))) || ((data.byDomain === undefined) && (missing0 = "byDomain"))) || ((data.byImportance === undefined) && (missing0 = "byImportance"))) || ((data.recentLessons === undefined) && (missing0 = "recentLessons"))) || ((data.sessionCount === undefined) && (missing0 = "sessionCount"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
validate89.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate89.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate89.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalPositive !== undefined){
let data1 = data.totalPositive;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate89.errors = [{instancePath:instancePath+"/totalPositive",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate89.errors = [{instancePath:instancePath+"/totalPositive",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalNegative !== undefined){
let data2 = data.totalNegative;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate89.errors = [{instancePath:instancePath+"/totalNegative",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate89.errors = [{instancePath:instancePath+"/totalNegative",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalRate !== undefined){
let data3 = data.approvalRate;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/approvalRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/approvalRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/approvalRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recentRate !== undefined){
let data4 = data.recentRate;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/recentRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/recentRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/recentRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data5 = data.windows;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5["7d"] === undefined) && (missing1 = "7d")) || ((data5["30d"] === undefined) && (missing1 = "30d"))) || ((data5.lifetime === undefined) && (missing1 = "lifetime"))){
validate89.errors = [{instancePath:instancePath+"/windows",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "7d") || (key1 === "30d")) || (key1 === "lifetime"))){
validate89.errors = [{instancePath:instancePath+"/windows",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5["7d"] !== undefined){
const _errs15 = errors;
if(!(validate90(data5["7d"], {instancePath:instancePath+"/windows/7d",parentData:data5,parentDataProperty:"7d",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5["30d"] !== undefined){
const _errs16 = errors;
if(!(validate90(data5["30d"], {instancePath:instancePath+"/windows/30d",parentData:data5,parentDataProperty:"30d",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.lifetime !== undefined){
const _errs17 = errors;
if(!(validate90(data5.lifetime, {instancePath:instancePath+"/windows/lifetime",parentData:data5,parentDataProperty:"lifetime",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/windows",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trend !== undefined){
let data9 = data.trend;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate89.errors = [{instancePath:instancePath+"/trend",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "improving") || (data9 === "degrading")) || (data9 === "stable"))){
validate89.errors = [{instancePath:instancePath+"/trend",keyword:"enum",params:{allowedValues: schema37.properties.trend.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skills !== undefined){
let data10 = data.skills;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs23 = errors;
if(!(validate94(data10[key2], {instancePath:instancePath+"/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/skills",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data12 = data.tags;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs27 = errors;
if(!(validate94(data12[key3], {instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rubric !== undefined){
let data14 = data.rubric;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((((data14.samples === undefined) && (missing2 = "samples")) || ((data14.blockedPromotions === undefined) && (missing2 = "blockedPromotions"))) || ((data14.failingCriteria === undefined) && (missing2 = "failingCriteria"))){
validate89.errors = [{instancePath:instancePath+"/rubric",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data14){
if(!(((key4 === "samples") || (key4 === "blockedPromotions")) || (key4 === "failingCriteria"))){
validate89.errors = [{instancePath:instancePath+"/rubric",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.samples !== undefined){
let data15 = data14.samples;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate89.errors = [{instancePath:instancePath+"/rubric/samples",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate89.errors = [{instancePath:instancePath+"/rubric/samples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.blockedPromotions !== undefined){
let data16 = data14.blockedPromotions;
const _errs33 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate89.errors = [{instancePath:instancePath+"/rubric/blockedPromotions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate89.errors = [{instancePath:instancePath+"/rubric/blockedPromotions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.failingCriteria !== undefined){
let data17 = data14.failingCriteria;
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
let data18 = data17[key5];
const _errs38 = errors;
if(errors === _errs38){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((data18.failures === undefined) && (missing3 = "failures")){
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key6 in data18){
if(!(key6 === "failures")){
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data18.failures !== undefined){
let data19 = data18.failures;
const _errs41 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/failures",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/failures",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/rubric/failingCriteria",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/rubric",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
const _errs43 = errors;
if(!(validate97(data.diagnostics, {instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegation !== undefined){
const _errs44 = errors;
if(!(validate103(data.delegation, {instancePath:instancePath+"/delegation",parentData:data,parentDataProperty:"delegation",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boostedRisk !== undefined){
let data22 = data.boostedRisk;
const _errs45 = errors;
const _errs46 = errors;
let valid7 = false;
let passing0 = null;
const _errs47 = errors;
if(!(validate107(data22, {instancePath:instancePath+"/boostedRisk",parentData:data,parentDataProperty:"boostedRisk",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid0 = _errs47 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs48 = errors;
if(data22 !== null){
const err0 = {instancePath:instancePath+"/boostedRisk",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err1 = {instancePath:instancePath+"/boostedRisk",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate89.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendations !== undefined){
let data23 = data.recommendations;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data23)){
var valid8 = true;
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
const _errs52 = errors;
if(typeof data23[i0] !== "string"){
validate89.errors = [{instancePath:instancePath+"/recommendations/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs52 === errors;
if(!valid8){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/recommendations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionableRemediations !== undefined){
let data25 = data.actionableRemediations;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data25)){
var valid9 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
const _errs56 = errors;
if(!(validate113(data25[i1], {instancePath:instancePath+"/actionableRemediations/" + i1,parentData:data25,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid9 = _errs56 === errors;
if(!valid9){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/actionableRemediations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byDomain !== undefined){
let data27 = data.byDomain;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data27)){
var valid10 = true;
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
const _errs59 = errors;
if(!(validate98(data27[i2], {instancePath:instancePath+"/byDomain/" + i2,parentData:data27,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid10 = _errs59 === errors;
if(!valid10){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/byDomain",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byImportance !== undefined){
let data29 = data.byImportance;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data29)){
var valid11 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
const _errs62 = errors;
if(!(validate98(data29[i3], {instancePath:instancePath+"/byImportance/" + i3,parentData:data29,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid11 = _errs62 === errors;
if(!valid11){
break;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/byImportance",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recentLessons !== undefined){
let data31 = data.recentLessons;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data31)){
if(data31.length > 5){
validate89.errors = [{instancePath:instancePath+"/recentLessons",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid12 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
const _errs65 = errors;
if(errors === _errs65){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing4;
if(((((data32.id === undefined) && (missing4 = "id")) || ((data32.title === undefined) && (missing4 = "title"))) || ((data32.category === undefined) && (missing4 = "category"))) || ((data32.timestamp === undefined) && (missing4 = "timestamp"))){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key7 in data32){
if(!((((key7 === "id") || (key7 === "title")) || (key7 === "category")) || (key7 === "timestamp"))){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data32.id !== undefined){
const _errs68 = errors;
if(typeof data32.id !== "string"){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.title !== undefined){
const _errs70 = errors;
if(typeof data32.title !== "string"){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.category !== undefined){
let data35 = data32.category;
const _errs72 = errors;
if(typeof data35 !== "string"){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data35 === "error") || (data35 === "learning")) || (data35 === "preference"))){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/category",keyword:"enum",params:{allowedValues: schema37.properties.recentLessons.items.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.timestamp !== undefined){
let data36 = data32.timestamp;
const _errs74 = errors;
if(errors === _errs74){
if(errors === _errs74){
if(typeof data36 === "string"){
if(!(formats0.validate(data36))){
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/recentLessons/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs65 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/recentLessons",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionCount !== undefined){
let data37 = data.sessionCount;
const _errs76 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate89.errors = [{instancePath:instancePath+"/sessionCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate89.errors = [{instancePath:instancePath+"/sessionCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs76 === errors;
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
}
}
else {
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
exports.v5 = validate118;
const schema47 = {"type":"object","required":["lesson","proposedWhatWentWrong","proposedRule","confirmation","ruleInstalled","analysis","inference","autoCreated"],"additionalProperties":false,"properties":{"lesson":{"type":"object","required":["id","feedbackId","signal","lesson","triggerMessage","priorSummary","confidence","tags","metadata","createdAt","link"],"additionalProperties":false,"properties":{"id":{"type":"string"},"feedbackId":{"type":["string","null"]},"signal":{"type":"string","enum":["positive","negative"]},"lesson":{"type":"string"},"triggerMessage":{"type":"string"},"priorSummary":{"type":"string"},"confidence":{"type":"integer","minimum":0,"maximum":100},"tags":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","required":["distilled","hasCorrection","hasAntiPattern"],"additionalProperties":false,"properties":{"distilled":{"type":"boolean"},"hasCorrection":{"type":"boolean"},"hasAntiPattern":{"type":"boolean"}}},"createdAt":{"type":"string","format":"date-time"},"link":{"type":"string"}}},"proposedWhatWentWrong":{"type":"string"},"proposedRule":{"type":["string","null"]},"confirmation":{"type":"string"},"ruleInstalled":{"type":"boolean"},"analysis":{"type":"object","required":["correction","antiPattern","proposedRule","confidence","evidence","messageCount"],"additionalProperties":false,"properties":{"correction":{"type":["string","null"]},"antiPattern":{"type":["string","null"]},"proposedRule":{"type":["string","null"]},"confidence":{"type":"integer","minimum":0,"maximum":100},"evidence":{"type":"array","items":{"oneOf":[{"type":"object","required":["type","text"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["user_correction"]},"text":{"type":"string"}}},{"type":"object","required":["type","label"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["anti_pattern"]},"label":{"type":"string"}}}]}},"messageCount":{"type":"integer","minimum":0}}},"inference":{"type":"object","required":["action","confidence"],"additionalProperties":false,"properties":{"action":{"oneOf":[{"type":"object","required":["type","target"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["edit","create","command","fix","deploy","delete"]},"target":{"type":"string"}}},{"type":"null"}]},"confidence":{"type":"integer","minimum":0,"maximum":100}}},"autoCreated":{"type":"boolean","enum":[true]}}};
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.lesson === undefined) && (missing0 = "lesson")) || ((data.proposedWhatWentWrong === undefined) && (missing0 = "proposedWhatWentWrong"))) || ((data.proposedRule === undefined) && (missing0 = "proposedRule"))) || ((data.confirmation === undefined) && (missing0 = "confirmation"))) || ((data.ruleInstalled === undefined) && (missing0 = "ruleInstalled"))) || ((data.analysis === undefined) && (missing0 = "analysis"))) || ((data.inference === undefined) && (missing0 = "inference"))) || ((data.autoCreated === undefined) && (missing0 = "autoCreated"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "lesson") || (key0 === "proposedWhatWentWrong")) || (key0 === "proposedRule")) || (key0 === "confirmation")) || (key0 === "ruleInstalled")) || (key0 === "analysis")) || (key0 === "inference")) || (key0 === "autoCreated"))){
validate119.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lesson !== undefined){
let data0 = data.lesson;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.feedbackId === undefined) && (missing1 = "feedbackId"))) || ((data0.signal === undefined) && (missing1 = "signal"))) || ((data0.lesson === undefined) && (missing1 = "lesson"))) || ((data0.triggerMessage === undefined) && (missing1 = "triggerMessage"))) || ((data0.priorSummary === undefined) && (missing1 = "priorSummary"))) || ((data0.confidence === undefined) && (missing1 = "confidence"))) || ((data0.tags === undefined) && (missing1 = "tags"))) || ((data0.metadata === undefined) && (missing1 = "metadata"))) || ((data0.createdAt === undefined) && (missing1 = "createdAt"))) || ((data0.link === undefined) && (missing1 = "link"))){
validate119.errors = [{instancePath:instancePath+"/lesson",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(func1.call(schema47.properties.lesson.properties, key1))){
validate119.errors = [{instancePath:instancePath+"/lesson",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.feedbackId !== undefined){
let data2 = data0.feedbackId;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate119.errors = [{instancePath:instancePath+"/lesson/feedbackId",keyword:"type",params:{type: schema47.properties.lesson.properties.feedbackId.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.signal !== undefined){
let data3 = data0.signal;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/signal",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "positive") || (data3 === "negative"))){
validate119.errors = [{instancePath:instancePath+"/lesson/signal",keyword:"enum",params:{allowedValues: schema47.properties.lesson.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.lesson !== undefined){
const _errs11 = errors;
if(typeof data0.lesson !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/lesson",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.triggerMessage !== undefined){
const _errs13 = errors;
if(typeof data0.triggerMessage !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/triggerMessage",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.priorSummary !== undefined){
const _errs15 = errors;
if(typeof data0.priorSummary !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/priorSummary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.confidence !== undefined){
let data7 = data0.confidence;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate119.errors = [{instancePath:instancePath+"/lesson/confidence",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
validate119.errors = [{instancePath:instancePath+"/lesson/confidence",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate119.errors = [{instancePath:instancePath+"/lesson/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.tags !== undefined){
let data8 = data0.tags;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data8[i0] !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/lesson/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metadata !== undefined){
let data10 = data0.metadata;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.distilled === undefined) && (missing2 = "distilled")) || ((data10.hasCorrection === undefined) && (missing2 = "hasCorrection"))) || ((data10.hasAntiPattern === undefined) && (missing2 = "hasAntiPattern"))){
validate119.errors = [{instancePath:instancePath+"/lesson/metadata",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data10){
if(!(((key2 === "distilled") || (key2 === "hasCorrection")) || (key2 === "hasAntiPattern"))){
validate119.errors = [{instancePath:instancePath+"/lesson/metadata",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.distilled !== undefined){
const _errs26 = errors;
if(typeof data10.distilled !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/lesson/metadata/distilled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.hasCorrection !== undefined){
const _errs28 = errors;
if(typeof data10.hasCorrection !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/lesson/metadata/hasCorrection",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.hasAntiPattern !== undefined){
const _errs30 = errors;
if(typeof data10.hasAntiPattern !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/lesson/metadata/hasAntiPattern",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/lesson/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.createdAt !== undefined){
let data14 = data0.createdAt;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
validate119.errors = [{instancePath:instancePath+"/lesson/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate119.errors = [{instancePath:instancePath+"/lesson/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.link !== undefined){
const _errs34 = errors;
if(typeof data0.link !== "string"){
validate119.errors = [{instancePath:instancePath+"/lesson/link",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs34 === errors;
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
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/lesson",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposedWhatWentWrong !== undefined){
const _errs36 = errors;
if(typeof data.proposedWhatWentWrong !== "string"){
validate119.errors = [{instancePath:instancePath+"/proposedWhatWentWrong",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposedRule !== undefined){
let data17 = data.proposedRule;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate119.errors = [{instancePath:instancePath+"/proposedRule",keyword:"type",params:{type: schema47.properties.proposedRule.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmation !== undefined){
const _errs40 = errors;
if(typeof data.confirmation !== "string"){
validate119.errors = [{instancePath:instancePath+"/confirmation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleInstalled !== undefined){
const _errs42 = errors;
if(typeof data.ruleInstalled !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/ruleInstalled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data20 = data.analysis;
const _errs44 = errors;
if(errors === _errs44){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((((((data20.correction === undefined) && (missing3 = "correction")) || ((data20.antiPattern === undefined) && (missing3 = "antiPattern"))) || ((data20.proposedRule === undefined) && (missing3 = "proposedRule"))) || ((data20.confidence === undefined) && (missing3 = "confidence"))) || ((data20.evidence === undefined) && (missing3 = "evidence"))) || ((data20.messageCount === undefined) && (missing3 = "messageCount"))){
validate119.errors = [{instancePath:instancePath+"/analysis",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key3 in data20){
if(!((((((key3 === "correction") || (key3 === "antiPattern")) || (key3 === "proposedRule")) || (key3 === "confidence")) || (key3 === "evidence")) || (key3 === "messageCount"))){
validate119.errors = [{instancePath:instancePath+"/analysis",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data20.correction !== undefined){
let data21 = data20.correction;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate119.errors = [{instancePath:instancePath+"/analysis/correction",keyword:"type",params:{type: schema47.properties.analysis.properties.correction.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.antiPattern !== undefined){
let data22 = data20.antiPattern;
const _errs49 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate119.errors = [{instancePath:instancePath+"/analysis/antiPattern",keyword:"type",params:{type: schema47.properties.analysis.properties.antiPattern.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.proposedRule !== undefined){
let data23 = data20.proposedRule;
const _errs51 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate119.errors = [{instancePath:instancePath+"/analysis/proposedRule",keyword:"type",params:{type: schema47.properties.analysis.properties.proposedRule.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs51 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.confidence !== undefined){
let data24 = data20.confidence;
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate119.errors = [{instancePath:instancePath+"/analysis/confidence",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
validate119.errors = [{instancePath:instancePath+"/analysis/confidence",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate119.errors = [{instancePath:instancePath+"/analysis/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.evidence !== undefined){
let data25 = data20.evidence;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data25)){
var valid5 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs57 = errors;
const _errs58 = errors;
let valid6 = false;
let passing0 = null;
const _errs59 = errors;
if(errors === _errs59){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if(((data26.type === undefined) && (missing4 = "type")) || ((data26.text === undefined) && (missing4 = "text"))){
const err0 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs61 = errors;
for(const key4 in data26){
if(!((key4 === "type") || (key4 === "text"))){
const err1 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs61 === errors){
if(data26.type !== undefined){
let data27 = data26.type;
const _errs62 = errors;
if(typeof data27 !== "string"){
const err2 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data27 === "user_correction")){
const err3 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/type",keyword:"enum",params:{allowedValues: schema47.properties.analysis.properties.evidence.items.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data26.text !== undefined){
const _errs64 = errors;
if(typeof data26.text !== "string"){
const err4 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/text",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs66 = errors;
if(errors === _errs66){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing5;
if(((data26.type === undefined) && (missing5 = "type")) || ((data26.label === undefined) && (missing5 = "label"))){
const err6 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs68 = errors;
for(const key5 in data26){
if(!((key5 === "type") || (key5 === "label"))){
const err7 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs68 === errors){
if(data26.type !== undefined){
let data29 = data26.type;
const _errs69 = errors;
if(typeof data29 !== "string"){
const err8 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data29 === "anti_pattern")){
const err9 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/type",keyword:"enum",params:{allowedValues: schema47.properties.analysis.properties.evidence.items.oneOf[1].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.label !== undefined){
const _errs71 = errors;
if(typeof data26.label !== "string"){
const err10 = {instancePath:instancePath+"/analysis/evidence/" + i1+"/label",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs66 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err12 = {instancePath:instancePath+"/analysis/evidence/" + i1,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate119.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs57 === errors;
if(!valid5){
break;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/analysis/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs55 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.messageCount !== undefined){
let data31 = data20.messageCount;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate119.errors = [{instancePath:instancePath+"/analysis/messageCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate119.errors = [{instancePath:instancePath+"/analysis/messageCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs73 === errors;
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
validate119.errors = [{instancePath:instancePath+"/analysis",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inference !== undefined){
let data32 = data.inference;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing6;
if(((data32.action === undefined) && (missing6 = "action")) || ((data32.confidence === undefined) && (missing6 = "confidence"))){
validate119.errors = [{instancePath:instancePath+"/inference",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key6 in data32){
if(!((key6 === "action") || (key6 === "confidence"))){
validate119.errors = [{instancePath:instancePath+"/inference",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data32.action !== undefined){
let data33 = data32.action;
const _errs78 = errors;
const _errs79 = errors;
let valid10 = false;
let passing1 = null;
const _errs80 = errors;
if(errors === _errs80){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing7;
if(((data33.type === undefined) && (missing7 = "type")) || ((data33.target === undefined) && (missing7 = "target"))){
const err13 = {instancePath:instancePath+"/inference/action",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs82 = errors;
for(const key7 in data33){
if(!((key7 === "type") || (key7 === "target"))){
const err14 = {instancePath:instancePath+"/inference/action",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs82 === errors){
if(data33.type !== undefined){
let data34 = data33.type;
const _errs83 = errors;
if(typeof data34 !== "string"){
const err15 = {instancePath:instancePath+"/inference/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((data34 === "edit") || (data34 === "create")) || (data34 === "command")) || (data34 === "fix")) || (data34 === "deploy")) || (data34 === "delete"))){
const err16 = {instancePath:instancePath+"/inference/action/type",keyword:"enum",params:{allowedValues: schema47.properties.inference.properties.action.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data33.target !== undefined){
const _errs85 = errors;
if(typeof data33.target !== "string"){
const err17 = {instancePath:instancePath+"/inference/action/target",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/inference/action",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid1 = _errs80 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs87 = errors;
if(data33 !== null){
const err19 = {instancePath:instancePath+"/inference/action",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs87 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err20 = {instancePath:instancePath+"/inference/action",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate119.errors = vErrors;
return false;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data32.confidence !== undefined){
let data36 = data32.confidence;
const _errs89 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate119.errors = [{instancePath:instancePath+"/inference/confidence",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
validate119.errors = [{instancePath:instancePath+"/inference/confidence",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
validate119.errors = [{instancePath:instancePath+"/inference/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/inference",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autoCreated !== undefined){
let data37 = data.autoCreated;
const _errs91 = errors;
if(typeof data37 !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/autoCreated",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data37 === true)){
validate119.errors = [{instancePath:instancePath+"/autoCreated",keyword:"enum",params:{allowedValues: schema47.properties.autoCreated.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs91 === errors;
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
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
exports.v6 = validate121;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalEvents !== undefined){
let data0 = data.totalEvents;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate122.errors = [{instancePath:instancePath+"/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageCounts !== undefined){
let data1 = data.stageCounts;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.acquisition !== undefined){
let data2 = data1.acquisition;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate122.errors = [{instancePath:instancePath+"/stageCounts/acquisition",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.activation !== undefined){
let data3 = data1.activation;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate122.errors = [{instancePath:instancePath+"/stageCounts/activation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.paid !== undefined){
let data4 = data1.paid;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate122.errors = [{instancePath:instancePath+"/stageCounts/paid",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/stageCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventCounts !== undefined){
let data5 = data.eventCounts;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate122.errors = [{instancePath:instancePath+"/eventCounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/eventCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversionRates !== undefined){
let data7 = data.conversionRates;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.acquisitionToActivation !== undefined){
let data8 = data7.acquisitionToActivation;
const _errs18 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate122.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToActivation",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.activationToPaid !== undefined){
let data9 = data7.activationToPaid;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate122.errors = [{instancePath:instancePath+"/conversionRates/activationToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.acquisitionToPaid !== undefined){
let data10 = data7.acquisitionToPaid;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate122.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/conversionRates",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paidProviderEvents !== undefined){
let data11 = data.paidProviderEvents;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate122.errors = [{instancePath:instancePath+"/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
}
else {
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
exports.v7 = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
exports.v8 = validate125;
const schema52 = {"type":"object","required":["sentinelVersion","toolName","normalizedAction","costControl","workflowControl","decision","riskScore","band","summary","drivers","blastRadius","evidence","remediations","executionSurface","actionProfile","memoryGuard","learnedPolicy","taskScopeViolation","operationalIntegrity","decisionControl","reasoning","actionId"],"additionalProperties":false,"properties":{"sentinelVersion":{"type":"string","enum":["workflow-sentinel-v2"]},"toolName":{"type":"string"},"normalizedAction":{"$ref":"component:NormalizedAction"},"costControl":{"$ref":"component:CostControl"},"workflowControl":{"$ref":"component:WorkflowControl"},"decision":{"type":"string","enum":["allow","warn","deny"]},"riskScore":{"type":"number","minimum":0,"maximum":1},"band":{"$ref":"component:RiskBand"},"summary":{"type":"string"},"drivers":{"type":"array","items":{"$ref":"component:RiskDriver"}},"blastRadius":{"$ref":"component:BlastRadius"},"evidence":{"type":"array","items":{"type":"string"}},"remediations":{"type":"array","items":{"$ref":"component:Remediation"}},"executionSurface":{"$ref":"component:ExecutionSurface"},"actionProfile":{"type":"object","required":["backgroundAgent","economicAction","customerSystemAction"],"additionalProperties":false,"properties":{"backgroundAgent":{"type":"boolean"},"economicAction":{"type":"boolean"},"customerSystemAction":{"type":"boolean"}}},"memoryGuard":{"$ref":"component:MemoryGuard"},"learnedPolicy":{"$ref":"component:LearnedPolicy"},"taskScopeViolation":{"anyOf":[{"$ref":"component:TaskScopeViolation"},{"type":"null"}]},"operationalIntegrity":{"$ref":"component:OperationalIntegrity"},"decisionControl":{"$ref":"component:DecisionControl"},"reasoning":{"type":"array","items":{"type":"string"}},"actionId":{"type":"string"}}};
const schema53 = {"type":"object","required":["schemaVersion","provider","model","providerCallId","mcpServer","mcpPrimitive","toolName","toolInput","command","actionType","intent","affectedFiles","usage","workflow","rawShape"],"additionalProperties":false,"properties":{"schemaVersion":{"type":"string","enum":["provider-action-v1"]},"provider":{"type":"string"},"model":{"type":"string"},"providerCallId":{"type":"string"},"mcpServer":{"type":"string"},"mcpPrimitive":{"type":"string"},"toolName":{"type":"string"},"toolInput":{"type":"object","additionalProperties":true},"command":{"type":"string"},"actionType":{"type":"string","enum":["shell.exec","file.write","network.request","context.read","prompt.get","tool.call"]},"intent":{"type":"string","enum":["publish","release-workflow","verify","modify-files","run-command","use-tool","read-context","load-prompt-template"]},"affectedFiles":{"type":"array","items":{"type":"string"}},"usage":{"$ref":"component:ActionUsage"},"workflow":{"$ref":"component:ActionWorkflow"},"rawShape":{"type":"object","required":["hasProviderToolCall","hasOpenAiToolCall","hasAnthropicToolUse","hasMcpToolCall"],"additionalProperties":false,"properties":{"hasProviderToolCall":{"type":"boolean"},"hasOpenAiToolCall":{"type":"boolean"},"hasAnthropicToolUse":{"type":"boolean"},"hasMcpToolCall":{"type":"boolean"}}}}};
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.inputTokens === undefined) && (missing0 = "inputTokens")) || ((data.outputTokens === undefined) && (missing0 = "outputTokens"))) || ((data.totalTokens === undefined) && (missing0 = "totalTokens"))) || ((data.estimatedCostUsd === undefined) && (missing0 = "estimatedCostUsd"))){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "inputTokens") || (key0 === "outputTokens")) || (key0 === "totalTokens")) || (key0 === "estimatedCostUsd"))){
validate128.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputTokens !== undefined){
let data0 = data.inputTokens;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate128.errors = [{instancePath:instancePath+"/inputTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputTokens !== undefined){
let data1 = data.outputTokens;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate128.errors = [{instancePath:instancePath+"/outputTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalTokens !== undefined){
let data2 = data.totalTokens;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate128.errors = [{instancePath:instancePath+"/totalTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estimatedCostUsd !== undefined){
let data3 = data.estimatedCostUsd;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate128.errors = [{instancePath:instancePath+"/estimatedCostUsd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
const schema55 = {"type":"object","required":["pattern","branchCount","stepCount","toolCount","routeCount","hasInspectionEvidence","requiresInspection","isOpenEndedAgent","isPredefinedWorkflow"],"additionalProperties":false,"properties":{"pattern":{"type":"string","enum":["single_action","chaining","routing","parallelization","evaluator-optimizer","agent"]},"branchCount":{"type":"integer","minimum":0},"stepCount":{"type":"integer","minimum":0},"toolCount":{"type":"integer","minimum":0},"routeCount":{"type":"integer","minimum":0},"hasInspectionEvidence":{"type":"boolean"},"requiresInspection":{"type":"boolean"},"isOpenEndedAgent":{"type":"boolean"},"isPredefinedWorkflow":{"type":"boolean"}}};
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.pattern === undefined) && (missing0 = "pattern")) || ((data.branchCount === undefined) && (missing0 = "branchCount"))) || ((data.stepCount === undefined) && (missing0 = "stepCount"))) || ((data.toolCount === undefined) && (missing0 = "toolCount"))) || ((data.routeCount === undefined) && (missing0 = "routeCount"))) || ((data.hasInspectionEvidence === undefined) && (missing0 = "hasInspectionEvidence"))) || ((data.requiresInspection === undefined) && (missing0 = "requiresInspection"))) || ((data.isOpenEndedAgent === undefined) && (missing0 = "isOpenEndedAgent"))) || ((data.isPredefinedWorkflow === undefined) && (missing0 = "isPredefinedWorkflow"))){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
validate130.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pattern !== undefined){
let data0 = data.pattern;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate130.errors = [{instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "single_action") || (data0 === "chaining")) || (data0 === "routing")) || (data0 === "parallelization")) || (data0 === "evaluator-optimizer")) || (data0 === "agent"))){
validate130.errors = [{instancePath:instancePath+"/pattern",keyword:"enum",params:{allowedValues: schema55.properties.pattern.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branchCount !== undefined){
let data1 = data.branchCount;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate130.errors = [{instancePath:instancePath+"/branchCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate130.errors = [{instancePath:instancePath+"/branchCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stepCount !== undefined){
let data2 = data.stepCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate130.errors = [{instancePath:instancePath+"/stepCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate130.errors = [{instancePath:instancePath+"/stepCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolCount !== undefined){
let data3 = data.toolCount;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate130.errors = [{instancePath:instancePath+"/toolCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate130.errors = [{instancePath:instancePath+"/toolCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routeCount !== undefined){
let data4 = data.routeCount;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate130.errors = [{instancePath:instancePath+"/routeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate130.errors = [{instancePath:instancePath+"/routeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasInspectionEvidence !== undefined){
const _errs12 = errors;
if(typeof data.hasInspectionEvidence !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/hasInspectionEvidence",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiresInspection !== undefined){
const _errs14 = errors;
if(typeof data.requiresInspection !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/requiresInspection",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isOpenEndedAgent !== undefined){
const _errs16 = errors;
if(typeof data.isOpenEndedAgent !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/isOpenEndedAgent",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPredefinedWorkflow !== undefined){
const _errs18 = errors;
if(typeof data.isPredefinedWorkflow !== "boolean"){
validate130.errors = [{instancePath:instancePath+"/isPredefinedWorkflow",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
}
else {
validate130.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.providerCallId === undefined) && (missing0 = "providerCallId"))) || ((data.mcpServer === undefined) && (missing0 = "mcpServer"))) || ((data.mcpPrimitive === undefined) && (missing0 = "mcpPrimitive"))) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.toolInput === undefined) && (missing0 = "toolInput"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.actionType === undefined) && (missing0 = "actionType"))) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.rawShape === undefined) && (missing0 = "rawShape"))){
validate127.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
validate127.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate127.errors = [{instancePath:instancePath+"/schemaVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "provider-action-v1")){
validate127.errors = [{instancePath:instancePath+"/schemaVersion",keyword:"enum",params:{allowedValues: schema53.properties.schemaVersion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs4 = errors;
if(typeof data.provider !== "string"){
validate127.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs6 = errors;
if(typeof data.model !== "string"){
validate127.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providerCallId !== undefined){
const _errs8 = errors;
if(typeof data.providerCallId !== "string"){
validate127.errors = [{instancePath:instancePath+"/providerCallId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpServer !== undefined){
const _errs10 = errors;
if(typeof data.mcpServer !== "string"){
validate127.errors = [{instancePath:instancePath+"/mcpServer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpPrimitive !== undefined){
const _errs12 = errors;
if(typeof data.mcpPrimitive !== "string"){
validate127.errors = [{instancePath:instancePath+"/mcpPrimitive",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolName !== undefined){
const _errs14 = errors;
if(typeof data.toolName !== "string"){
validate127.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolInput !== undefined){
let data7 = data.toolInput;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate127.errors = [{instancePath:instancePath+"/toolInput",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
const _errs19 = errors;
if(typeof data.command !== "string"){
validate127.errors = [{instancePath:instancePath+"/command",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionType !== undefined){
let data9 = data.actionType;
const _errs21 = errors;
if(typeof data9 !== "string"){
validate127.errors = [{instancePath:instancePath+"/actionType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data9 === "shell.exec") || (data9 === "file.write")) || (data9 === "network.request")) || (data9 === "context.read")) || (data9 === "prompt.get")) || (data9 === "tool.call"))){
validate127.errors = [{instancePath:instancePath+"/actionType",keyword:"enum",params:{allowedValues: schema53.properties.actionType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intent !== undefined){
let data10 = data.intent;
const _errs23 = errors;
if(typeof data10 !== "string"){
validate127.errors = [{instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data10 === "publish") || (data10 === "release-workflow")) || (data10 === "verify")) || (data10 === "modify-files")) || (data10 === "run-command")) || (data10 === "use-tool")) || (data10 === "read-context")) || (data10 === "load-prompt-template"))){
validate127.errors = [{instancePath:instancePath+"/intent",keyword:"enum",params:{allowedValues: schema53.properties.intent.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedFiles !== undefined){
let data11 = data.affectedFiles;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(typeof data11[i0] !== "string"){
validate127.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs27 === errors;
if(!valid1){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs29 = errors;
if(!(validate128(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined){
const _errs30 = errors;
if(!(validate130(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rawShape !== undefined){
let data15 = data.rawShape;
const _errs31 = errors;
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((((data15.hasProviderToolCall === undefined) && (missing1 = "hasProviderToolCall")) || ((data15.hasOpenAiToolCall === undefined) && (missing1 = "hasOpenAiToolCall"))) || ((data15.hasAnthropicToolUse === undefined) && (missing1 = "hasAnthropicToolUse"))) || ((data15.hasMcpToolCall === undefined) && (missing1 = "hasMcpToolCall"))){
validate127.errors = [{instancePath:instancePath+"/rawShape",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key1 in data15){
if(!((((key1 === "hasProviderToolCall") || (key1 === "hasOpenAiToolCall")) || (key1 === "hasAnthropicToolUse")) || (key1 === "hasMcpToolCall"))){
validate127.errors = [{instancePath:instancePath+"/rawShape",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data15.hasProviderToolCall !== undefined){
const _errs34 = errors;
if(typeof data15.hasProviderToolCall !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/rawShape/hasProviderToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.hasOpenAiToolCall !== undefined){
const _errs36 = errors;
if(typeof data15.hasOpenAiToolCall !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/rawShape/hasOpenAiToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.hasAnthropicToolUse !== undefined){
const _errs38 = errors;
if(typeof data15.hasAnthropicToolUse !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/rawShape/hasAnthropicToolUse",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.hasMcpToolCall !== undefined){
const _errs40 = errors;
if(typeof data15.hasMcpToolCall !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/rawShape/hasMcpToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/rawShape",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
}
}
}
}
}
else {
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
const schema56 = {"type":"object","required":["mode","budget","usage","reasons"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"budget":{"type":"object","required":["maxTokensPerAction","remainingTokens","maxCostUsdPerAction","remainingCostUsd","maxParallelBranches"],"additionalProperties":false,"properties":{"maxTokensPerAction":{"type":"number"},"remainingTokens":{"type":"number"},"maxCostUsdPerAction":{"type":"number"},"remainingCostUsd":{"type":"number"},"maxParallelBranches":{"type":"integer","minimum":0}}},"usage":{"$ref":"component:ActionUsage"},"reasons":{"type":"array","items":{"type":"string"}}}};
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.mode === undefined) && (missing0 = "mode")) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.reasons === undefined) && (missing0 = "reasons"))){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "budget")) || (key0 === "usage")) || (key0 === "reasons"))){
validate133.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate133.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate133.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema56.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.budget !== undefined){
let data1 = data.budget;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.maxTokensPerAction === undefined) && (missing1 = "maxTokensPerAction")) || ((data1.remainingTokens === undefined) && (missing1 = "remainingTokens"))) || ((data1.maxCostUsdPerAction === undefined) && (missing1 = "maxCostUsdPerAction"))) || ((data1.remainingCostUsd === undefined) && (missing1 = "remainingCostUsd"))) || ((data1.maxParallelBranches === undefined) && (missing1 = "maxParallelBranches"))){
validate133.errors = [{instancePath:instancePath+"/budget",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "maxTokensPerAction") || (key1 === "remainingTokens")) || (key1 === "maxCostUsdPerAction")) || (key1 === "remainingCostUsd")) || (key1 === "maxParallelBranches"))){
validate133.errors = [{instancePath:instancePath+"/budget",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.maxTokensPerAction !== undefined){
let data2 = data1.maxTokensPerAction;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate133.errors = [{instancePath:instancePath+"/budget/maxTokensPerAction",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.remainingTokens !== undefined){
let data3 = data1.remainingTokens;
const _errs9 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate133.errors = [{instancePath:instancePath+"/budget/remainingTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxCostUsdPerAction !== undefined){
let data4 = data1.maxCostUsdPerAction;
const _errs11 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate133.errors = [{instancePath:instancePath+"/budget/maxCostUsdPerAction",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.remainingCostUsd !== undefined){
let data5 = data1.remainingCostUsd;
const _errs13 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate133.errors = [{instancePath:instancePath+"/budget/remainingCostUsd",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxParallelBranches !== undefined){
let data6 = data1.maxParallelBranches;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate133.errors = [{instancePath:instancePath+"/budget/maxParallelBranches",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate133.errors = [{instancePath:instancePath+"/budget/maxParallelBranches",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
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
else {
validate133.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
const _errs17 = errors;
if(!(validate128(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data8 = data.reasons;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate133.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
const schema57 = {"type":"object","required":["mode","workflow","reasons","policy"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"workflow":{"$ref":"component:ActionWorkflow"},"reasons":{"type":"array","items":{"type":"string"}},"policy":{"type":"object","required":["maxParallelBranches","requireInspectionForAgents"],"additionalProperties":false,"properties":{"maxParallelBranches":{"type":"integer","minimum":0},"requireInspectionForAgents":{"type":"boolean"}}}}};
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.mode === undefined) && (missing0 = "mode")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.policy === undefined) && (missing0 = "policy"))){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "workflow")) || (key0 === "reasons")) || (key0 === "policy"))){
validate136.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate136.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate136.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema57.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined){
const _errs4 = errors;
if(!(validate130(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data2 = data.reasons;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate136.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data4 = data.policy;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.maxParallelBranches === undefined) && (missing1 = "maxParallelBranches")) || ((data4.requireInspectionForAgents === undefined) && (missing1 = "requireInspectionForAgents"))){
validate136.errors = [{instancePath:instancePath+"/policy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data4){
if(!((key1 === "maxParallelBranches") || (key1 === "requireInspectionForAgents"))){
validate136.errors = [{instancePath:instancePath+"/policy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.maxParallelBranches !== undefined){
let data5 = data4.maxParallelBranches;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate136.errors = [{instancePath:instancePath+"/policy/maxParallelBranches",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate136.errors = [{instancePath:instancePath+"/policy/maxParallelBranches",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.requireInspectionForAgents !== undefined){
const _errs14 = errors;
if(typeof data4.requireInspectionForAgents !== "boolean"){
validate136.errors = [{instancePath:instancePath+"/policy/requireInspectionForAgents",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/policy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
else {
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
const schema58 = {"type":"string","enum":["very_low","low","medium","high","very_high"]};
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate139.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "very_low") || (data === "low")) || (data === "medium")) || (data === "high")) || (data === "very_high"))){
validate139.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate139.errors = vErrors;
return errors === 0;
}
const schema59 = {"type":"object","required":["key","weight","reason","metadata"],"additionalProperties":false,"properties":{"key":{"type":"string","enum":["high_risk_action","background_agent","economic_action","customer_system_action","background_economic_combo","background_customer_combo","governed_command","workflow_dispatch","force_push","admin_merge_bypass","destructive_delete","missing_task_scope","outside_declared_scope","protected_without_approval","release_sensitive","release_sensitive_multi_surface","multi_file_change","multi_surface_change","operational_blockers","cost_control","open_ended_agent","parallel_workflow","workflow_pattern","missing_environment_inspection","memory_recurrence","learned_policy_deny","learned_policy_warn","learned_policy_verify","learned_policy_recall"]},"weight":{"type":"number","minimum":0,"maximum":1},"reason":{"type":"string"},"metadata":{"type":"object","additionalProperties":true}}};
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.key === undefined) && (missing0 = "key")) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "weight")) || (key0 === "reason")) || (key0 === "metadata"))){
validate141.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate141.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((data0 === "high_risk_action") || (data0 === "background_agent")) || (data0 === "economic_action")) || (data0 === "customer_system_action")) || (data0 === "background_economic_combo")) || (data0 === "background_customer_combo")) || (data0 === "governed_command")) || (data0 === "workflow_dispatch")) || (data0 === "force_push")) || (data0 === "admin_merge_bypass")) || (data0 === "destructive_delete")) || (data0 === "missing_task_scope")) || (data0 === "outside_declared_scope")) || (data0 === "protected_without_approval")) || (data0 === "release_sensitive")) || (data0 === "release_sensitive_multi_surface")) || (data0 === "multi_file_change")) || (data0 === "multi_surface_change")) || (data0 === "operational_blockers")) || (data0 === "cost_control")) || (data0 === "open_ended_agent")) || (data0 === "parallel_workflow")) || (data0 === "workflow_pattern")) || (data0 === "missing_environment_inspection")) || (data0 === "memory_recurrence")) || (data0 === "learned_policy_deny")) || (data0 === "learned_policy_warn")) || (data0 === "learned_policy_verify")) || (data0 === "learned_policy_recall"))){
validate141.errors = [{instancePath:instancePath+"/key",keyword:"enum",params:{allowedValues: schema59.properties.key.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data1 = data.weight;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate141.errors = [{instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate141.errors = [{instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/weight",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate141.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data3 = data.metadata;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate141.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate141.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
const schema60 = {"type":"object","required":["severity","severityScore","fileCount","surfaceCount","affectedFiles","surfaces","protectedFiles","unapprovedProtectedFiles","releaseSensitiveFiles","summary"],"additionalProperties":false,"properties":{"severity":{"type":"string","enum":["low","medium","high","critical"]},"severityScore":{"type":"number","minimum":0,"maximum":1},"fileCount":{"type":"integer","minimum":0},"surfaceCount":{"type":"integer","minimum":0},"affectedFiles":{"type":"array","items":{"type":"string"}},"surfaces":{"type":"array","items":{"type":"object","required":["key","fileCount","files"],"additionalProperties":false,"properties":{"key":{"type":"string","enum":["policy","release","runtime","tests","docs","public","product"]},"fileCount":{"type":"integer","minimum":0},"files":{"type":"array","items":{"type":"string"}}}}},"protectedFiles":{"type":"array","items":{"type":"string"}},"unapprovedProtectedFiles":{"type":"array","items":{"type":"string"}},"releaseSensitiveFiles":{"type":"array","items":{"type":"string"}},"summary":{"type":"string"}}};
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.severity === undefined) && (missing0 = "severity")) || ((data.severityScore === undefined) && (missing0 = "severityScore"))) || ((data.fileCount === undefined) && (missing0 = "fileCount"))) || ((data.surfaceCount === undefined) && (missing0 = "surfaceCount"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.surfaces === undefined) && (missing0 = "surfaces"))) || ((data.protectedFiles === undefined) && (missing0 = "protectedFiles"))) || ((data.unapprovedProtectedFiles === undefined) && (missing0 = "unapprovedProtectedFiles"))) || ((data.releaseSensitiveFiles === undefined) && (missing0 = "releaseSensitiveFiles"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
validate143.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate143.errors = [{instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "critical"))){
validate143.errors = [{instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema60.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severityScore !== undefined){
let data1 = data.severityScore;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate143.errors = [{instancePath:instancePath+"/severityScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate143.errors = [{instancePath:instancePath+"/severityScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/severityScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileCount !== undefined){
let data2 = data.fileCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate143.errors = [{instancePath:instancePath+"/fileCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate143.errors = [{instancePath:instancePath+"/fileCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surfaceCount !== undefined){
let data3 = data.surfaceCount;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate143.errors = [{instancePath:instancePath+"/surfaceCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate143.errors = [{instancePath:instancePath+"/surfaceCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedFiles !== undefined){
let data4 = data.affectedFiles;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate143.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surfaces !== undefined){
let data6 = data.surfaces;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.key === undefined) && (missing1 = "key")) || ((data7.fileCount === undefined) && (missing1 = "fileCount"))) || ((data7.files === undefined) && (missing1 = "files"))){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "key") || (key1 === "fileCount")) || (key1 === "files"))){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.key !== undefined){
let data8 = data7.key;
const _errs19 = errors;
if(typeof data8 !== "string"){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data8 === "policy") || (data8 === "release")) || (data8 === "runtime")) || (data8 === "tests")) || (data8 === "docs")) || (data8 === "public")) || (data8 === "product"))){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/key",keyword:"enum",params:{allowedValues: schema60.properties.surfaces.items.properties.key.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.fileCount !== undefined){
let data9 = data7.fileCount;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/fileCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/fileCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.files !== undefined){
let data10 = data7.files;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
var valid4 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(typeof data10[i2] !== "string"){
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/files/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/files",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/surfaces",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protectedFiles !== undefined){
let data12 = data.protectedFiles;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid5 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data12[i3] !== "string"){
validate143.errors = [{instancePath:instancePath+"/protectedFiles/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/protectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unapprovedProtectedFiles !== undefined){
let data14 = data.unapprovedProtectedFiles;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
var valid6 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
const _errs33 = errors;
if(typeof data14[i4] !== "string"){
validate143.errors = [{instancePath:instancePath+"/unapprovedProtectedFiles/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/unapprovedProtectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseSensitiveFiles !== undefined){
let data16 = data.releaseSensitiveFiles;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
var valid7 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
const _errs37 = errors;
if(typeof data16[i5] !== "string"){
validate143.errors = [{instancePath:instancePath+"/releaseSensitiveFiles/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/releaseSensitiveFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs39 = errors;
if(typeof data.summary !== "string"){
validate143.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
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
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
const schema61 = {"type":"object","required":["id","title","action","why"],"additionalProperties":false,"properties":{"id":{"type":"string","enum":["declare_task_scope","approve_protected_files","set_branch_governance","attach_pr_context","verify_workflow_dispatch","align_release_version","switch_to_mainline","background_agent_checkpoint","economic_action_approval","customer_system_guardrail","retrieve_lessons","verify_before_closeout","split_blast_radius","route_to_docker_sandbox","reduce_model_budget","add_environment_inspection","prefer_workflow_when_possible"]},"title":{"type":"string"},"action":{"type":"string"},"why":{"type":"string"}}};
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.why === undefined) && (missing0 = "why"))){
validate145.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "action")) || (key0 === "why"))){
validate145.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate145.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((data0 === "declare_task_scope") || (data0 === "approve_protected_files")) || (data0 === "set_branch_governance")) || (data0 === "attach_pr_context")) || (data0 === "verify_workflow_dispatch")) || (data0 === "align_release_version")) || (data0 === "switch_to_mainline")) || (data0 === "background_agent_checkpoint")) || (data0 === "economic_action_approval")) || (data0 === "customer_system_guardrail")) || (data0 === "retrieve_lessons")) || (data0 === "verify_before_closeout")) || (data0 === "split_blast_radius")) || (data0 === "route_to_docker_sandbox")) || (data0 === "reduce_model_budget")) || (data0 === "add_environment_inspection")) || (data0 === "prefer_workflow_when_possible"))){
validate145.errors = [{instancePath:instancePath+"/id",keyword:"enum",params:{allowedValues: schema61.properties.id.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate145.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs6 = errors;
if(typeof data.action !== "string"){
validate145.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs8 = errors;
if(typeof data.why !== "string"){
validate145.errors = [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate145.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
const schema62 = {"type":"object","required":["plannerVersion","shouldSandbox","recommendation","summary","sandboxKind","workspacePath","actionType","riskBand","riskScore","command","affectedFiles","networkPolicy","launchers","claims","why"],"additionalProperties":false,"properties":{"plannerVersion":{"type":"string","enum":["docker-sandbox-plan-v1"]},"shouldSandbox":{"type":"boolean"},"recommendation":{"type":"string","enum":["required","recommended","not_needed"]},"summary":{"type":"string"},"sandboxKind":{"type":"string","enum":["docker_microvm","host"]},"workspacePath":{"type":["string","null"]},"actionType":{"type":["string","null"]},"riskBand":{"$ref":"component:RiskBand"},"riskScore":{"type":"number","minimum":0,"maximum":1},"command":{"type":["string","null"]},"affectedFiles":{"type":"array","items":{"type":"string"}},"networkPolicy":{"type":"object","required":["mode","allowedHosts"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["deny_all","egress_enabled"]},"allowedHosts":{"type":"array","items":{"type":"string"}}}},"launchers":{"type":"object","required":["standalone","dockerDesktop","followUp"],"additionalProperties":false,"properties":{"standalone":{"type":"string"},"dockerDesktop":{"type":"string"},"followUp":{"type":"array","items":{"type":"string"}}}},"claims":{"anyOf":[{"type":"object","required":["isolationBoundary","hostAccess","dockerDaemon","workspaceStrategy"],"additionalProperties":false,"properties":{"isolationBoundary":{"type":"string","enum":["microvm"]},"hostAccess":{"type":"string","enum":["bounded_outside_host"]},"dockerDaemon":{"type":"string","enum":["private_inside_sandbox"]},"workspaceStrategy":{"type":"string","enum":["ephemeral"]}}},{"type":"null"}]},"why":{"type":"array","items":{"type":"string"}}}};
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.plannerVersion === undefined) && (missing0 = "plannerVersion")) || ((data.shouldSandbox === undefined) && (missing0 = "shouldSandbox"))) || ((data.recommendation === undefined) && (missing0 = "recommendation"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.sandboxKind === undefined) && (missing0 = "sandboxKind"))) || ((data.workspacePath === undefined) && (missing0 = "workspacePath"))) || ((data.actionType === undefined) && (missing0 = "actionType"))) || ((data.riskBand === undefined) && (missing0 = "riskBand"))) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.networkPolicy === undefined) && (missing0 = "networkPolicy"))) || ((data.launchers === undefined) && (missing0 = "launchers"))) || ((data.claims === undefined) && (missing0 = "claims"))) || ((data.why === undefined) && (missing0 = "why"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
validate147.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plannerVersion !== undefined){
let data0 = data.plannerVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate147.errors = [{instancePath:instancePath+"/plannerVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "docker-sandbox-plan-v1")){
validate147.errors = [{instancePath:instancePath+"/plannerVersion",keyword:"enum",params:{allowedValues: schema62.properties.plannerVersion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shouldSandbox !== undefined){
const _errs4 = errors;
if(typeof data.shouldSandbox !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/shouldSandbox",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendation !== undefined){
let data2 = data.recommendation;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate147.errors = [{instancePath:instancePath+"/recommendation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "required") || (data2 === "recommended")) || (data2 === "not_needed"))){
validate147.errors = [{instancePath:instancePath+"/recommendation",keyword:"enum",params:{allowedValues: schema62.properties.recommendation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs8 = errors;
if(typeof data.summary !== "string"){
validate147.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sandboxKind !== undefined){
let data4 = data.sandboxKind;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate147.errors = [{instancePath:instancePath+"/sandboxKind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "docker_microvm") || (data4 === "host"))){
validate147.errors = [{instancePath:instancePath+"/sandboxKind",keyword:"enum",params:{allowedValues: schema62.properties.sandboxKind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspacePath !== undefined){
let data5 = data.workspacePath;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate147.errors = [{instancePath:instancePath+"/workspacePath",keyword:"type",params:{type: schema62.properties.workspacePath.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionType !== undefined){
let data6 = data.actionType;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate147.errors = [{instancePath:instancePath+"/actionType",keyword:"type",params:{type: schema62.properties.actionType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskBand !== undefined){
const _errs16 = errors;
if(!(validate139(data.riskBand, {instancePath:instancePath+"/riskBand",parentData:data,parentDataProperty:"riskBand",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskScore !== undefined){
let data8 = data.riskScore;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate147.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate147.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data9 = data.command;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate147.errors = [{instancePath:instancePath+"/command",keyword:"type",params:{type: schema62.properties.command.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affectedFiles !== undefined){
let data10 = data.affectedFiles;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data10[i0] !== "string"){
validate147.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
if(!valid1){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networkPolicy !== undefined){
let data12 = data.networkPolicy;
const _errs25 = errors;
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.mode === undefined) && (missing1 = "mode")) || ((data12.allowedHosts === undefined) && (missing1 = "allowedHosts"))){
validate147.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key1 in data12){
if(!((key1 === "mode") || (key1 === "allowedHosts"))){
validate147.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data12.mode !== undefined){
let data13 = data12.mode;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate147.errors = [{instancePath:instancePath+"/networkPolicy/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "deny_all") || (data13 === "egress_enabled"))){
validate147.errors = [{instancePath:instancePath+"/networkPolicy/mode",keyword:"enum",params:{allowedValues: schema62.properties.networkPolicy.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.allowedHosts !== undefined){
let data14 = data12.allowedHosts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(typeof data14[i1] !== "string"){
validate147.errors = [{instancePath:instancePath+"/networkPolicy/allowedHosts/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/networkPolicy/allowedHosts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.launchers !== undefined){
let data16 = data.launchers;
const _errs34 = errors;
if(errors === _errs34){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((data16.standalone === undefined) && (missing2 = "standalone")) || ((data16.dockerDesktop === undefined) && (missing2 = "dockerDesktop"))) || ((data16.followUp === undefined) && (missing2 = "followUp"))){
validate147.errors = [{instancePath:instancePath+"/launchers",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data16){
if(!(((key2 === "standalone") || (key2 === "dockerDesktop")) || (key2 === "followUp"))){
validate147.errors = [{instancePath:instancePath+"/launchers",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data16.standalone !== undefined){
const _errs37 = errors;
if(typeof data16.standalone !== "string"){
validate147.errors = [{instancePath:instancePath+"/launchers/standalone",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.dockerDesktop !== undefined){
const _errs39 = errors;
if(typeof data16.dockerDesktop !== "string"){
validate147.errors = [{instancePath:instancePath+"/launchers/dockerDesktop",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.followUp !== undefined){
let data19 = data16.followUp;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid5 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
const _errs43 = errors;
if(typeof data19[i2] !== "string"){
validate147.errors = [{instancePath:instancePath+"/launchers/followUp/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
if(!valid5){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/launchers/followUp",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/launchers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.claims !== undefined){
let data21 = data.claims;
const _errs45 = errors;
const _errs46 = errors;
let valid6 = false;
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if(((((data21.isolationBoundary === undefined) && (missing3 = "isolationBoundary")) || ((data21.hostAccess === undefined) && (missing3 = "hostAccess"))) || ((data21.dockerDaemon === undefined) && (missing3 = "dockerDaemon"))) || ((data21.workspaceStrategy === undefined) && (missing3 = "workspaceStrategy"))){
const err0 = {instancePath:instancePath+"/claims",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs49 = errors;
for(const key3 in data21){
if(!((((key3 === "isolationBoundary") || (key3 === "hostAccess")) || (key3 === "dockerDaemon")) || (key3 === "workspaceStrategy"))){
const err1 = {instancePath:instancePath+"/claims",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs49 === errors){
if(data21.isolationBoundary !== undefined){
let data22 = data21.isolationBoundary;
const _errs50 = errors;
if(typeof data22 !== "string"){
const err2 = {instancePath:instancePath+"/claims/isolationBoundary",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data22 === "microvm")){
const err3 = {instancePath:instancePath+"/claims/isolationBoundary",keyword:"enum",params:{allowedValues: schema62.properties.claims.anyOf[0].properties.isolationBoundary.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.hostAccess !== undefined){
let data23 = data21.hostAccess;
const _errs52 = errors;
if(typeof data23 !== "string"){
const err4 = {instancePath:instancePath+"/claims/hostAccess",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data23 === "bounded_outside_host")){
const err5 = {instancePath:instancePath+"/claims/hostAccess",keyword:"enum",params:{allowedValues: schema62.properties.claims.anyOf[0].properties.hostAccess.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.dockerDaemon !== undefined){
let data24 = data21.dockerDaemon;
const _errs54 = errors;
if(typeof data24 !== "string"){
const err6 = {instancePath:instancePath+"/claims/dockerDaemon",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data24 === "private_inside_sandbox")){
const err7 = {instancePath:instancePath+"/claims/dockerDaemon",keyword:"enum",params:{allowedValues: schema62.properties.claims.anyOf[0].properties.dockerDaemon.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs54 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.workspaceStrategy !== undefined){
let data25 = data21.workspaceStrategy;
const _errs56 = errors;
if(typeof data25 !== "string"){
const err8 = {instancePath:instancePath+"/claims/workspaceStrategy",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data25 === "ephemeral")){
const err9 = {instancePath:instancePath+"/claims/workspaceStrategy",keyword:"enum",params:{allowedValues: schema62.properties.claims.anyOf[0].properties.workspaceStrategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs56 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/claims",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs47 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs58 = errors;
if(data21 !== null){
const err11 = {instancePath:instancePath+"/claims",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/claims",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate147.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data26 = data.why;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data26)){
var valid8 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
const _errs62 = errors;
if(typeof data26[i3] !== "string"){
validate147.errors = [{instancePath:instancePath+"/why/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs62 === errors;
if(!valid8){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/why",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs60 === errors;
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
else {
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
const schema63 = {"type":"object","required":["mode","reason","source"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"reason":{"type":"string"},"source":{"type":"string","enum":["state"]}}};
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mode === undefined) && (missing0 = "mode")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.source === undefined) && (missing0 = "source"))){
validate150.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "reason")) || (key0 === "source"))){
validate150.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate150.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate150.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema63.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs4 = errors;
if(typeof data.reason !== "string"){
validate150.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate150.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "state")){
validate150.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema63.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate150.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
const schema65 = {"type":"object","required":["enabled","reason","exampleCount","candidate"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean","enum":[false]},"reason":{"type":"string","enum":["insufficient_training_examples"]},"exampleCount":{"type":"integer","minimum":0},"candidate":{"$ref":"component:InterventionCandidate"}}};
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tokens === undefined) && (missing0 = "tokens")) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate154.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tokens") || (key0 === "metadata"))){
validate154.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tokens !== undefined){
let data0 = data.tokens;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate154.errors = [{instancePath:instancePath+"/tokens/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/tokens",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.toolName === undefined) && (missing1 = "toolName")) || ((data2.affectedFiles === undefined) && (missing1 = "affectedFiles"))) || ((data2.blockerCount === undefined) && (missing1 = "blockerCount"))){
validate154.errors = [{instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "toolName") || (key1 === "affectedFiles")) || (key1 === "blockerCount"))){
validate154.errors = [{instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.toolName !== undefined){
const _errs9 = errors;
if(typeof data2.toolName !== "string"){
validate154.errors = [{instancePath:instancePath+"/metadata/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.affectedFiles !== undefined){
let data4 = data2.affectedFiles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data4[i1] !== "string"){
validate154.errors = [{instancePath:instancePath+"/metadata/affectedFiles/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/metadata/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.blockerCount !== undefined){
let data6 = data2.blockerCount;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate154.errors = [{instancePath:instancePath+"/metadata/blockerCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate154.errors = [{instancePath:instancePath+"/metadata/blockerCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate154.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate154.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.exampleCount === undefined) && (missing0 = "exampleCount"))) || ((data.candidate === undefined) && (missing0 = "candidate"))){
validate153.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "reason")) || (key0 === "exampleCount")) || (key0 === "candidate"))){
validate153.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
let data0 = data.enabled;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate153.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === false)){
validate153.errors = [{instancePath:instancePath+"/enabled",keyword:"enum",params:{allowedValues: schema65.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate153.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "insufficient_training_examples")){
validate153.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema65.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exampleCount !== undefined){
let data2 = data.exampleCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate153.errors = [{instancePath:instancePath+"/exampleCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate153.errors = [{instancePath:instancePath+"/exampleCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidate !== undefined){
const _errs8 = errors;
if(!(validate154(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
const schema67 = {"type":"object","required":["enabled","candidate","prediction","metrics","topTokens","updatedAt","exampleCount"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean","enum":[true]},"candidate":{"$ref":"component:InterventionCandidate"},"prediction":{"type":"object","required":["label","confidence","probabilities"],"additionalProperties":false,"properties":{"label":{"type":"string","enum":["allow","recall","verify","warn","deny"]},"confidence":{"type":"number","minimum":0,"maximum":1},"probabilities":{"type":"object","required":["allow","recall","verify","warn","deny"],"additionalProperties":false,"properties":{"allow":{"type":"number","minimum":0,"maximum":1},"recall":{"type":"number","minimum":0,"maximum":1},"verify":{"type":"number","minimum":0,"maximum":1},"warn":{"type":"number","minimum":0,"maximum":1},"deny":{"type":"number","minimum":0,"maximum":1}}}}},"metrics":{"$ref":"component:InterventionMetrics"},"topTokens":{"type":"array","items":{"$ref":"component:TokenCount"},"maxItems":4},"updatedAt":{"type":["string","null"],"format":"date-time"},"exampleCount":{"type":"integer","minimum":0}}};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.trainingAccuracy === undefined) && (missing0 = "trainingAccuracy")) || ((data.holdoutAccuracy === undefined) && (missing0 = "holdoutAccuracy"))) || ((data.holdoutSize === undefined) && (missing0 = "holdoutSize"))) || ((data.trainingExamples === undefined) && (missing0 = "trainingExamples"))){
validate159.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "trainingAccuracy") || (key0 === "holdoutAccuracy")) || (key0 === "holdoutSize")) || (key0 === "trainingExamples"))){
validate159.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.trainingAccuracy !== undefined){
let data0 = data.trainingAccuracy;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate159.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate159.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holdoutAccuracy !== undefined){
let data1 = data.holdoutAccuracy;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate159.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate159.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holdoutSize !== undefined){
let data2 = data.holdoutSize;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate159.errors = [{instancePath:instancePath+"/holdoutSize",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate159.errors = [{instancePath:instancePath+"/holdoutSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trainingExamples !== undefined){
let data3 = data.trainingExamples;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate159.errors = [{instancePath:instancePath+"/trainingExamples",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate159.errors = [{instancePath:instancePath+"/trainingExamples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
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
else {
validate159.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.count === undefined) && (missing0 = "count"))){
validate161.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "token") || (key0 === "count"))){
validate161.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate161.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate161.errors = [{instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate161.errors = [{instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate161.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.prediction === undefined) && (missing0 = "prediction"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.topTokens === undefined) && (missing0 = "topTokens"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.exampleCount === undefined) && (missing0 = "exampleCount"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "enabled") || (key0 === "candidate")) || (key0 === "prediction")) || (key0 === "metrics")) || (key0 === "topTokens")) || (key0 === "updatedAt")) || (key0 === "exampleCount"))){
validate157.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
let data0 = data.enabled;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === true)){
validate157.errors = [{instancePath:instancePath+"/enabled",keyword:"enum",params:{allowedValues: schema67.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidate !== undefined){
const _errs4 = errors;
if(!(validate154(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prediction !== undefined){
let data2 = data.prediction;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.label === undefined) && (missing1 = "label")) || ((data2.confidence === undefined) && (missing1 = "confidence"))) || ((data2.probabilities === undefined) && (missing1 = "probabilities"))){
validate157.errors = [{instancePath:instancePath+"/prediction",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((key1 === "label") || (key1 === "confidence")) || (key1 === "probabilities"))){
validate157.errors = [{instancePath:instancePath+"/prediction",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.label !== undefined){
let data3 = data2.label;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate157.errors = [{instancePath:instancePath+"/prediction/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "allow") || (data3 === "recall")) || (data3 === "verify")) || (data3 === "warn")) || (data3 === "deny"))){
validate157.errors = [{instancePath:instancePath+"/prediction/label",keyword:"enum",params:{allowedValues: schema67.properties.prediction.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.confidence !== undefined){
let data4 = data2.confidence;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.probabilities !== undefined){
let data5 = data2.probabilities;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((((data5.allow === undefined) && (missing2 = "allow")) || ((data5.recall === undefined) && (missing2 = "recall"))) || ((data5.verify === undefined) && (missing2 = "verify"))) || ((data5.warn === undefined) && (missing2 = "warn"))) || ((data5.deny === undefined) && (missing2 = "deny"))){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data5){
if(!(((((key2 === "allow") || (key2 === "recall")) || (key2 === "verify")) || (key2 === "warn")) || (key2 === "deny"))){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.allow !== undefined){
let data6 = data5.allow;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.recall !== undefined){
let data7 = data5.recall;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.verify !== undefined){
let data8 = data5.verify;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.warn !== undefined){
let data9 = data5.warn;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.deny !== undefined){
let data10 = data5.deny;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/prediction",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
const _errs25 = errors;
if(!(validate159(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topTokens !== undefined){
let data12 = data.topTokens;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length > 4){
validate157.errors = [{instancePath:instancePath+"/topTokens",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate161(data12[i0], {instancePath:instancePath+"/topTokens/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid3 = _errs28 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/topTokens",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data14 = data.updatedAt;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate157.errors = [{instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: schema67.properties.updatedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs29){
if(errors === _errs29){
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
validate157.errors = [{instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.exampleCount !== undefined){
let data15 = data.exampleCount;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate157.errors = [{instancePath:instancePath+"/exampleCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate157.errors = [{instancePath:instancePath+"/exampleCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
else {
validate157.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate152.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}
const schema70 = {"type":"object","required":["reasonCode","outsideFiles","allowedPaths","summary"],"additionalProperties":false,"properties":{"reasonCode":{"type":"string","enum":["missing_task_scope","outside_declared_scope"]},"outsideFiles":{"type":"array","items":{"type":"string"}},"allowedPaths":{"type":"array","items":{"type":"string"}},"summary":{"type":["string","null"]}}};
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.reasonCode === undefined) && (missing0 = "reasonCode")) || ((data.outsideFiles === undefined) && (missing0 = "outsideFiles"))) || ((data.allowedPaths === undefined) && (missing0 = "allowedPaths"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate165.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "reasonCode") || (key0 === "outsideFiles")) || (key0 === "allowedPaths")) || (key0 === "summary"))){
validate165.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reasonCode !== undefined){
let data0 = data.reasonCode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/reasonCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "missing_task_scope") || (data0 === "outside_declared_scope"))){
validate165.errors = [{instancePath:instancePath+"/reasonCode",keyword:"enum",params:{allowedValues: schema70.properties.reasonCode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outsideFiles !== undefined){
let data1 = data.outsideFiles;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate165.errors = [{instancePath:instancePath+"/outsideFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/outsideFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedPaths !== undefined){
let data3 = data.allowedPaths;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data3[i1] !== "string"){
validate165.errors = [{instancePath:instancePath+"/allowedPaths/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/allowedPaths",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data5 = data.summary;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate165.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: schema70.properties.summary.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate165.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
const schema71 = {"type":"object","required":["ok","currentBranch","baseBranch","blockers","releaseSensitiveFiles","openPr","commandInfo"],"additionalProperties":false,"properties":{"ok":{"type":"boolean"},"currentBranch":{"type":["string","null"]},"baseBranch":{"type":"string"},"blockers":{"type":"array","items":{"$ref":"component:OperationalBlocker"}},"releaseSensitiveFiles":{"type":"array","items":{"type":"string"}},"openPr":{"anyOf":[{"type":"object","required":["number","url"],"additionalProperties":false,"properties":{"number":{"type":["integer","null"],"minimum":0},"url":{"type":["string","null"]}}},{"type":"null"}]},"commandInfo":{"$ref":"component:CommandInfo"}}};
const schema72 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["missing_branch_governance","local_only_branch","missing_workflow_dispatch_evidence","missing_workflow_environment","missing_workflow_name","workflow_name_mismatch","missing_workflow_ref","workflow_ref_mismatch","missing_workflow_sha","workflow_sha_mismatch","missing_workflow_job","admin_merge_bypass_forbidden","merge_requires_pr_context","missing_release_version","release_version_mismatch","publish_requires_base_branch","publish_requires_mainline_head","release_sensitive_changes_require_pr","version_behind_base"]},"message":{"type":"string"}},"additionalProperties":{"type":"string"}};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate168.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "code") || (key0 === "message"))){
const _errs2 = errors;
if(typeof data[key0] !== "string"){
validate168.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data1 = data.code;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate168.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((data1 === "missing_branch_governance") || (data1 === "local_only_branch")) || (data1 === "missing_workflow_dispatch_evidence")) || (data1 === "missing_workflow_environment")) || (data1 === "missing_workflow_name")) || (data1 === "workflow_name_mismatch")) || (data1 === "missing_workflow_ref")) || (data1 === "workflow_ref_mismatch")) || (data1 === "missing_workflow_sha")) || (data1 === "workflow_sha_mismatch")) || (data1 === "missing_workflow_job")) || (data1 === "admin_merge_bypass_forbidden")) || (data1 === "merge_requires_pr_context")) || (data1 === "missing_release_version")) || (data1 === "release_version_mismatch")) || (data1 === "publish_requires_base_branch")) || (data1 === "publish_requires_mainline_head")) || (data1 === "release_sensitive_changes_require_pr")) || (data1 === "version_behind_base"))){
validate168.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema72.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate168.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
const schema73 = {"type":"object","required":["text","isPrCreate","isPrMerge","isWorkflowRun","workflowName","workflowRef","workflowFields","isPublish","isReleaseCreate","isTagCreate"],"additionalProperties":false,"properties":{"text":{"type":"string"},"isPrCreate":{"type":"boolean"},"isPrMerge":{"type":"boolean"},"isWorkflowRun":{"type":"boolean"},"workflowName":{"type":["string","null"]},"workflowRef":{"type":["string","null"]},"workflowFields":{"type":"array","items":{"type":"string"}},"isPublish":{"type":"boolean"},"isReleaseCreate":{"type":"boolean"},"isTagCreate":{"type":"boolean"}}};
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.text === undefined) && (missing0 = "text")) || ((data.isPrCreate === undefined) && (missing0 = "isPrCreate"))) || ((data.isPrMerge === undefined) && (missing0 = "isPrMerge"))) || ((data.isWorkflowRun === undefined) && (missing0 = "isWorkflowRun"))) || ((data.workflowName === undefined) && (missing0 = "workflowName"))) || ((data.workflowRef === undefined) && (missing0 = "workflowRef"))) || ((data.workflowFields === undefined) && (missing0 = "workflowFields"))) || ((data.isPublish === undefined) && (missing0 = "isPublish"))) || ((data.isReleaseCreate === undefined) && (missing0 = "isReleaseCreate"))) || ((data.isTagCreate === undefined) && (missing0 = "isTagCreate"))){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
validate170.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate170.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPrCreate !== undefined){
const _errs4 = errors;
if(typeof data.isPrCreate !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isPrCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPrMerge !== undefined){
const _errs6 = errors;
if(typeof data.isPrMerge !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isPrMerge",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isWorkflowRun !== undefined){
const _errs8 = errors;
if(typeof data.isWorkflowRun !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isWorkflowRun",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowName !== undefined){
let data4 = data.workflowName;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate170.errors = [{instancePath:instancePath+"/workflowName",keyword:"type",params:{type: schema73.properties.workflowName.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowRef !== undefined){
let data5 = data.workflowRef;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate170.errors = [{instancePath:instancePath+"/workflowRef",keyword:"type",params:{type: schema73.properties.workflowRef.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowFields !== undefined){
let data6 = data.workflowFields;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate170.errors = [{instancePath:instancePath+"/workflowFields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/workflowFields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPublish !== undefined){
const _errs18 = errors;
if(typeof data.isPublish !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isPublish",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isReleaseCreate !== undefined){
const _errs20 = errors;
if(typeof data.isReleaseCreate !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isReleaseCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isTagCreate !== undefined){
const _errs22 = errors;
if(typeof data.isTagCreate !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/isTagCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
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
else {
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ok === undefined) && (missing0 = "ok")) || ((data.currentBranch === undefined) && (missing0 = "currentBranch"))) || ((data.baseBranch === undefined) && (missing0 = "baseBranch"))) || ((data.blockers === undefined) && (missing0 = "blockers"))) || ((data.releaseSensitiveFiles === undefined) && (missing0 = "releaseSensitiveFiles"))) || ((data.openPr === undefined) && (missing0 = "openPr"))) || ((data.commandInfo === undefined) && (missing0 = "commandInfo"))){
validate167.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "ok") || (key0 === "currentBranch")) || (key0 === "baseBranch")) || (key0 === "blockers")) || (key0 === "releaseSensitiveFiles")) || (key0 === "openPr")) || (key0 === "commandInfo"))){
validate167.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ok !== undefined){
const _errs2 = errors;
if(typeof data.ok !== "boolean"){
validate167.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currentBranch !== undefined){
let data1 = data.currentBranch;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate167.errors = [{instancePath:instancePath+"/currentBranch",keyword:"type",params:{type: schema71.properties.currentBranch.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseBranch !== undefined){
const _errs6 = errors;
if(typeof data.baseBranch !== "string"){
validate167.errors = [{instancePath:instancePath+"/baseBranch",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockers !== undefined){
let data3 = data.blockers;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate168(data3[i0], {instancePath:instancePath+"/blockers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/blockers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseSensitiveFiles !== undefined){
let data5 = data.releaseSensitiveFiles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data5[i1] !== "string"){
validate167.errors = [{instancePath:instancePath+"/releaseSensitiveFiles/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/releaseSensitiveFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openPr !== undefined){
let data7 = data.openPr;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.number === undefined) && (missing1 = "number")) || ((data7.url === undefined) && (missing1 = "url"))){
const err0 = {instancePath:instancePath+"/openPr",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!((key1 === "number") || (key1 === "url"))){
const err1 = {instancePath:instancePath+"/openPr",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data7.number !== undefined){
let data8 = data7.number;
const _errs20 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err2 = {instancePath:instancePath+"/openPr/number",keyword:"type",params:{type: schema71.properties.openPr.anyOf[0].properties.number.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err3 = {instancePath:instancePath+"/openPr/number",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.url !== undefined){
let data9 = data7.url;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err4 = {instancePath:instancePath+"/openPr/url",keyword:"type",params:{type: schema71.properties.openPr.anyOf[0].properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/openPr",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs24 = errors;
if(data7 !== null){
const err6 = {instancePath:instancePath+"/openPr",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/openPr",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commandInfo !== undefined){
const _errs26 = errors;
if(!(validate170(data.commandInfo, {instancePath:instancePath+"/commandInfo",parentData:data,parentDataProperty:"commandInfo",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
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
validate167.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
const schema74 = {"type":"object","required":["actionId","executionMode","decisionOwner","reversibility","deliberation","requiresHumanApproval","recommendedAction","summary"],"additionalProperties":false,"properties":{"actionId":{"type":"string"},"executionMode":{"$ref":"component:ExecutionMode"},"decisionOwner":{"$ref":"component:DecisionOwner"},"reversibility":{"$ref":"component:Reversibility"},"deliberation":{"type":"object","required":["required","mode","minSentences","summarizeOnly","instruction","consistencyCheck"],"additionalProperties":false,"properties":{"required":{"type":"boolean"},"mode":{"type":"string","enum":["brief_rationale","reason_then_decide","reason_then_consistency_check"]},"minSentences":{"type":"integer","minimum":0},"summarizeOnly":{"type":"boolean"},"instruction":{"type":"string"},"consistencyCheck":{"type":"object","required":["required","variants","requiredAgreement","onDisagreement","rationale"],"additionalProperties":false,"properties":{"required":{"type":"boolean"},"variants":{"type":"array","items":{"type":"string"},"maxItems":3},"requiredAgreement":{"type":"string","enum":["all_variants_same_execution_mode","not_required"]},"onDisagreement":{"type":"string","enum":["checkpoint_required"]},"rationale":{"type":"string"}}}}},"requiresHumanApproval":{"type":"boolean"},"recommendedAction":{"type":"string","enum":["proceed","review","halt"]},"summary":{"type":"string"}}};
const schema75 = {"type":"string","enum":["auto_execute","checkpoint_required","blocked"]};
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate174.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "auto_execute") || (data === "checkpoint_required")) || (data === "blocked"))){
validate174.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate174.errors = vErrors;
return errors === 0;
}
const schema76 = {"type":"string","enum":["agent","shared","human"]};
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate176.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "agent") || (data === "shared")) || (data === "human"))){
validate176.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate176.errors = vErrors;
return errors === 0;
}
const schema77 = {"type":"string","enum":["two_way_door","reviewable","one_way_door"]};
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate178.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "two_way_door") || (data === "reviewable")) || (data === "one_way_door"))){
validate178.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate178.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.actionId === undefined) && (missing0 = "actionId")) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.decisionOwner === undefined) && (missing0 = "decisionOwner"))) || ((data.reversibility === undefined) && (missing0 = "reversibility"))) || ((data.deliberation === undefined) && (missing0 = "deliberation"))) || ((data.requiresHumanApproval === undefined) && (missing0 = "requiresHumanApproval"))) || ((data.recommendedAction === undefined) && (missing0 = "recommendedAction"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate173.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "actionId") || (key0 === "executionMode")) || (key0 === "decisionOwner")) || (key0 === "reversibility")) || (key0 === "deliberation")) || (key0 === "requiresHumanApproval")) || (key0 === "recommendedAction")) || (key0 === "summary"))){
validate173.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actionId !== undefined){
const _errs2 = errors;
if(typeof data.actionId !== "string"){
validate173.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionMode !== undefined){
const _errs4 = errors;
if(!(validate174(data.executionMode, {instancePath:instancePath+"/executionMode",parentData:data,parentDataProperty:"executionMode",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionOwner !== undefined){
const _errs5 = errors;
if(!(validate176(data.decisionOwner, {instancePath:instancePath+"/decisionOwner",parentData:data,parentDataProperty:"decisionOwner",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reversibility !== undefined){
const _errs6 = errors;
if(!(validate178(data.reversibility, {instancePath:instancePath+"/reversibility",parentData:data,parentDataProperty:"reversibility",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliberation !== undefined){
let data4 = data.deliberation;
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((((data4.required === undefined) && (missing1 = "required")) || ((data4.mode === undefined) && (missing1 = "mode"))) || ((data4.minSentences === undefined) && (missing1 = "minSentences"))) || ((data4.summarizeOnly === undefined) && (missing1 = "summarizeOnly"))) || ((data4.instruction === undefined) && (missing1 = "instruction"))) || ((data4.consistencyCheck === undefined) && (missing1 = "consistencyCheck"))){
validate173.errors = [{instancePath:instancePath+"/deliberation",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data4){
if(!((((((key1 === "required") || (key1 === "mode")) || (key1 === "minSentences")) || (key1 === "summarizeOnly")) || (key1 === "instruction")) || (key1 === "consistencyCheck"))){
validate173.errors = [{instancePath:instancePath+"/deliberation",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data4.required !== undefined){
const _errs10 = errors;
if(typeof data4.required !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/deliberation/required",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.mode !== undefined){
let data6 = data4.mode;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "brief_rationale") || (data6 === "reason_then_decide")) || (data6 === "reason_then_consistency_check"))){
validate173.errors = [{instancePath:instancePath+"/deliberation/mode",keyword:"enum",params:{allowedValues: schema74.properties.deliberation.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.minSentences !== undefined){
let data7 = data4.minSentences;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate173.errors = [{instancePath:instancePath+"/deliberation/minSentences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate173.errors = [{instancePath:instancePath+"/deliberation/minSentences",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data4.summarizeOnly !== undefined){
const _errs16 = errors;
if(typeof data4.summarizeOnly !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/deliberation/summarizeOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.instruction !== undefined){
const _errs18 = errors;
if(typeof data4.instruction !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/instruction",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.consistencyCheck !== undefined){
let data10 = data4.consistencyCheck;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((((data10.required === undefined) && (missing2 = "required")) || ((data10.variants === undefined) && (missing2 = "variants"))) || ((data10.requiredAgreement === undefined) && (missing2 = "requiredAgreement"))) || ((data10.onDisagreement === undefined) && (missing2 = "onDisagreement"))) || ((data10.rationale === undefined) && (missing2 = "rationale"))){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data10){
if(!(((((key2 === "required") || (key2 === "variants")) || (key2 === "requiredAgreement")) || (key2 === "onDisagreement")) || (key2 === "rationale"))){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data10.required !== undefined){
const _errs23 = errors;
if(typeof data10.required !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/required",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.variants !== undefined){
let data12 = data10.variants;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
if(data12.length > 3){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(typeof data12[i0] !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.requiredAgreement !== undefined){
let data14 = data10.requiredAgreement;
const _errs29 = errors;
if(typeof data14 !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/requiredAgreement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "all_variants_same_execution_mode") || (data14 === "not_required"))){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/requiredAgreement",keyword:"enum",params:{allowedValues: schema74.properties.deliberation.properties.consistencyCheck.properties.requiredAgreement.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.onDisagreement !== undefined){
let data15 = data10.onDisagreement;
const _errs31 = errors;
if(typeof data15 !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/onDisagreement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data15 === "checkpoint_required")){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/onDisagreement",keyword:"enum",params:{allowedValues: schema74.properties.deliberation.properties.consistencyCheck.properties.onDisagreement.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.rationale !== undefined){
const _errs33 = errors;
if(typeof data10.rationale !== "string"){
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/rationale",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs20 === errors;
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
else {
validate173.errors = [{instancePath:instancePath+"/deliberation",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiresHumanApproval !== undefined){
const _errs35 = errors;
if(typeof data.requiresHumanApproval !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/requiresHumanApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendedAction !== undefined){
let data18 = data.recommendedAction;
const _errs37 = errors;
if(typeof data18 !== "string"){
validate173.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "proceed") || (data18 === "review")) || (data18 === "halt"))){
validate173.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"enum",params:{allowedValues: schema74.properties.recommendedAction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs39 = errors;
if(typeof data.summary !== "string"){
validate173.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
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
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.sentinelVersion === undefined) && (missing0 = "sentinelVersion")) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.normalizedAction === undefined) && (missing0 = "normalizedAction"))) || ((data.costControl === undefined) && (missing0 = "costControl"))) || ((data.workflowControl === undefined) && (missing0 = "workflowControl"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.band === undefined) && (missing0 = "band"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.drivers === undefined) && (missing0 = "drivers"))) || ((data.blastRadius === undefined) && (missing0 = "blastRadius"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.remediations === undefined) && (missing0 = "remediations"))) || ((data.executionSurface === undefined) && (missing0 = "executionSurface"))) || ((data.actionProfile === undefined) && (missing0 = "actionProfile"))) || ((data.memoryGuard === undefined) && (missing0 = "memoryGuard"))) || ((data.learnedPolicy === undefined) && (missing0 = "learnedPolicy"))) || ((data.taskScopeViolation === undefined) && (missing0 = "taskScopeViolation"))) || ((data.operationalIntegrity === undefined) && (missing0 = "operationalIntegrity"))) || ((data.decisionControl === undefined) && (missing0 = "decisionControl"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.actionId === undefined) && (missing0 = "actionId"))){
validate126.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
validate126.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sentinelVersion !== undefined){
let data0 = data.sentinelVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate126.errors = [{instancePath:instancePath+"/sentinelVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "workflow-sentinel-v2")){
validate126.errors = [{instancePath:instancePath+"/sentinelVersion",keyword:"enum",params:{allowedValues: schema52.properties.sentinelVersion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolName !== undefined){
const _errs4 = errors;
if(typeof data.toolName !== "string"){
validate126.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.normalizedAction !== undefined){
const _errs6 = errors;
if(!(validate127(data.normalizedAction, {instancePath:instancePath+"/normalizedAction",parentData:data,parentDataProperty:"normalizedAction",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costControl !== undefined){
const _errs7 = errors;
if(!(validate133(data.costControl, {instancePath:instancePath+"/costControl",parentData:data,parentDataProperty:"costControl",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowControl !== undefined){
const _errs8 = errors;
if(!(validate136(data.workflowControl, {instancePath:instancePath+"/workflowControl",parentData:data,parentDataProperty:"workflowControl",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data5 = data.decision;
const _errs9 = errors;
if(typeof data5 !== "string"){
validate126.errors = [{instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "allow") || (data5 === "warn")) || (data5 === "deny"))){
validate126.errors = [{instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema52.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskScore !== undefined){
let data6 = data.riskScore;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate126.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate126.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.band !== undefined){
const _errs13 = errors;
if(!(validate139(data.band, {instancePath:instancePath+"/band",parentData:data,parentDataProperty:"band",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs14 = errors;
if(typeof data.summary !== "string"){
validate126.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drivers !== undefined){
let data9 = data.drivers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate141(data9[i0], {instancePath:instancePath+"/drivers/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/drivers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blastRadius !== undefined){
const _errs19 = errors;
if(!(validate143(data.blastRadius, {instancePath:instancePath+"/blastRadius",parentData:data,parentDataProperty:"blastRadius",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data12 = data.evidence;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
var valid2 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(typeof data12[i1] !== "string"){
validate126.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediations !== undefined){
let data14 = data.remediations;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data14)){
var valid3 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs26 = errors;
if(!(validate145(data14[i2], {instancePath:instancePath+"/remediations/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/remediations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionSurface !== undefined){
const _errs27 = errors;
if(!(validate147(data.executionSurface, {instancePath:instancePath+"/executionSurface",parentData:data,parentDataProperty:"executionSurface",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionProfile !== undefined){
let data17 = data.actionProfile;
const _errs28 = errors;
if(errors === _errs28){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if((((data17.backgroundAgent === undefined) && (missing1 = "backgroundAgent")) || ((data17.economicAction === undefined) && (missing1 = "economicAction"))) || ((data17.customerSystemAction === undefined) && (missing1 = "customerSystemAction"))){
validate126.errors = [{instancePath:instancePath+"/actionProfile",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data17){
if(!(((key1 === "backgroundAgent") || (key1 === "economicAction")) || (key1 === "customerSystemAction"))){
validate126.errors = [{instancePath:instancePath+"/actionProfile",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data17.backgroundAgent !== undefined){
const _errs31 = errors;
if(typeof data17.backgroundAgent !== "boolean"){
validate126.errors = [{instancePath:instancePath+"/actionProfile/backgroundAgent",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.economicAction !== undefined){
const _errs33 = errors;
if(typeof data17.economicAction !== "boolean"){
validate126.errors = [{instancePath:instancePath+"/actionProfile/economicAction",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.customerSystemAction !== undefined){
const _errs35 = errors;
if(typeof data17.customerSystemAction !== "boolean"){
validate126.errors = [{instancePath:instancePath+"/actionProfile/customerSystemAction",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/actionProfile",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memoryGuard !== undefined){
const _errs37 = errors;
if(!(validate150(data.memoryGuard, {instancePath:instancePath+"/memoryGuard",parentData:data,parentDataProperty:"memoryGuard",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.learnedPolicy !== undefined){
const _errs38 = errors;
if(!(validate152(data.learnedPolicy, {instancePath:instancePath+"/learnedPolicy",parentData:data,parentDataProperty:"learnedPolicy",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskScopeViolation !== undefined){
let data23 = data.taskScopeViolation;
const _errs39 = errors;
const _errs40 = errors;
let valid5 = false;
const _errs41 = errors;
if(!(validate165(data23, {instancePath:instancePath+"/taskScopeViolation",parentData:data,parentDataProperty:"taskScopeViolation",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid0 = _errs41 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs42 = errors;
if(data23 !== null){
const err0 = {instancePath:instancePath+"/taskScopeViolation",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err1 = {instancePath:instancePath+"/taskScopeViolation",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate126.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operationalIntegrity !== undefined){
const _errs44 = errors;
if(!(validate167(data.operationalIntegrity, {instancePath:instancePath+"/operationalIntegrity",parentData:data,parentDataProperty:"operationalIntegrity",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionControl !== undefined){
const _errs45 = errors;
if(!(validate173(data.decisionControl, {instancePath:instancePath+"/decisionControl",parentData:data,parentDataProperty:"decisionControl",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning !== undefined){
let data26 = data.reasoning;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data26)){
var valid6 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
const _errs48 = errors;
if(typeof data26[i3] !== "string"){
validate126.errors = [{instancePath:instancePath+"/reasoning/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs48 === errors;
if(!valid6){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionId !== undefined){
const _errs50 = errors;
if(typeof data.actionId !== "string"){
validate126.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs50 === errors;
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
}
}
}
}
}
else {
validate126.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
exports.v9 = validate182;
const schema79 = {"type":"object","required":["recordType","actionId","timestamp","source","actor","outcome","actualDecision","notes","metadata","latencyMs","recommendation","toolName","changedFiles"],"additionalProperties":false,"properties":{"recordType":{"type":"string","enum":["outcome"]},"actionId":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"source":{"type":"string","enum":["api"]},"actor":{"type":"string"},"outcome":{"type":"string","enum":["accepted","completed","overridden","rolled_back","blocked","aborted","warned"]},"actualDecision":{"type":"string"},"notes":{"type":"string"},"metadata":{"type":"object","additionalProperties":true},"latencyMs":{"type":["integer","null"],"minimum":0},"recommendation":{"anyOf":[{"$ref":"component:DecisionRecommendation"},{"type":"null"}]},"toolName":{"type":"string"},"changedFiles":{"type":"array","items":{"type":"string"}}}};
const schema80 = {"type":"object","required":["decision","riskScore","riskBand","executionMode","decisionOwner","reversibility","requiresHumanApproval","summary","recommendedAction"],"additionalProperties":false,"properties":{"decision":{"type":"string","enum":["allow","warn","deny"]},"riskScore":{"type":"number","minimum":0,"maximum":1},"riskBand":{"$ref":"component:RiskBand"},"executionMode":{"$ref":"component:ExecutionMode"},"decisionOwner":{"$ref":"component:DecisionOwner"},"reversibility":{"$ref":"component:Reversibility"},"requiresHumanApproval":{"type":"boolean"},"summary":{"type":"string"},"recommendedAction":{"type":"string","enum":["proceed","review","halt"]}}};
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.decision === undefined) && (missing0 = "decision")) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.riskBand === undefined) && (missing0 = "riskBand"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.decisionOwner === undefined) && (missing0 = "decisionOwner"))) || ((data.reversibility === undefined) && (missing0 = "reversibility"))) || ((data.requiresHumanApproval === undefined) && (missing0 = "requiresHumanApproval"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.recommendedAction === undefined) && (missing0 = "recommendedAction"))){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema80.properties, key0))){
validate184.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.decision !== undefined){
let data0 = data.decision;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate184.errors = [{instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "deny"))){
validate184.errors = [{instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema80.properties.decision.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskScore !== undefined){
let data1 = data.riskScore;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate184.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate184.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.riskBand !== undefined){
const _errs6 = errors;
if(!(validate139(data.riskBand, {instancePath:instancePath+"/riskBand",parentData:data,parentDataProperty:"riskBand",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionMode !== undefined){
const _errs7 = errors;
if(!(validate174(data.executionMode, {instancePath:instancePath+"/executionMode",parentData:data,parentDataProperty:"executionMode",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionOwner !== undefined){
const _errs8 = errors;
if(!(validate176(data.decisionOwner, {instancePath:instancePath+"/decisionOwner",parentData:data,parentDataProperty:"decisionOwner",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reversibility !== undefined){
const _errs9 = errors;
if(!(validate178(data.reversibility, {instancePath:instancePath+"/reversibility",parentData:data,parentDataProperty:"reversibility",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiresHumanApproval !== undefined){
const _errs10 = errors;
if(typeof data.requiresHumanApproval !== "boolean"){
validate184.errors = [{instancePath:instancePath+"/requiresHumanApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs12 = errors;
if(typeof data.summary !== "string"){
validate184.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendedAction !== undefined){
let data8 = data.recommendedAction;
const _errs14 = errors;
if(typeof data8 !== "string"){
validate184.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "proceed") || (data8 === "review")) || (data8 === "halt"))){
validate184.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"enum",params:{allowedValues: schema80.properties.recommendedAction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
else {
validate184.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.recordType === undefined) && (missing0 = "recordType")) || ((data.actionId === undefined) && (missing0 = "actionId"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.actualDecision === undefined) && (missing0 = "actualDecision"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.latencyMs === undefined) && (missing0 = "latencyMs"))) || ((data.recommendation === undefined) && (missing0 = "recommendation"))) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.changedFiles === undefined) && (missing0 = "changedFiles"))){
validate183.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema79.properties, key0))){
validate183.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.recordType !== undefined){
let data0 = data.recordType;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate183.errors = [{instancePath:instancePath+"/recordType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "outcome")){
validate183.errors = [{instancePath:instancePath+"/recordType",keyword:"enum",params:{allowedValues: schema79.properties.recordType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionId !== undefined){
const _errs4 = errors;
if(typeof data.actionId !== "string"){
validate183.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate183.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate183.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate183.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "api")){
validate183.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema79.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs10 = errors;
if(typeof data.actor !== "string"){
validate183.errors = [{instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data5 = data.outcome;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate183.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data5 === "accepted") || (data5 === "completed")) || (data5 === "overridden")) || (data5 === "rolled_back")) || (data5 === "blocked")) || (data5 === "aborted")) || (data5 === "warned"))){
validate183.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema79.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actualDecision !== undefined){
const _errs14 = errors;
if(typeof data.actualDecision !== "string"){
validate183.errors = [{instancePath:instancePath+"/actualDecision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
const _errs16 = errors;
if(typeof data.notes !== "string"){
validate183.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data8 = data.metadata;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate183.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latencyMs !== undefined){
let data9 = data.latencyMs;
const _errs21 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate183.errors = [{instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: schema79.properties.latencyMs.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate183.errors = [{instancePath:instancePath+"/latencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendation !== undefined){
let data10 = data.recommendation;
const _errs23 = errors;
const _errs24 = errors;
let valid1 = false;
const _errs25 = errors;
if(!(validate184(data10, {instancePath:instancePath+"/recommendation",parentData:data,parentDataProperty:"recommendation",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs26 = errors;
if(data10 !== null){
const err0 = {instancePath:instancePath+"/recommendation",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/recommendation",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate183.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolName !== undefined){
const _errs28 = errors;
if(typeof data.toolName !== "string"){
validate183.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedFiles !== undefined){
let data12 = data.changedFiles;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data12)){
var valid2 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(typeof data12[i0] !== "string"){
validate183.errors = [{instancePath:instancePath+"/changedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
if(!valid2){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/changedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate183.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
exports.v10 = validate191;
const schema82 = {"type":"object","required":["evaluationCount","resolvedCount","fastPathCount","checkpointCount","blockedRecommendationCount","overrideCount","rollbackCount","outcomeCounts","fastPathRate","checkpointRate","overrideRate","rollbackRate","followRate","medianLatencyMs","averageLatencyMs","dayCount","days","activeDays"],"additionalProperties":false,"properties":{"evaluationCount":{"type":"integer","minimum":0},"resolvedCount":{"type":"integer","minimum":0},"fastPathCount":{"type":"integer","minimum":0},"checkpointCount":{"type":"integer","minimum":0},"blockedRecommendationCount":{"type":"integer","minimum":0},"overrideCount":{"type":"integer","minimum":0},"rollbackCount":{"type":"integer","minimum":0},"outcomeCounts":{"type":"object","required":["accepted","completed","overridden","rolled_back","blocked","aborted","warned"],"additionalProperties":false,"properties":{"accepted":{"type":"integer","minimum":0},"completed":{"type":"integer","minimum":0},"overridden":{"type":"integer","minimum":0},"rolled_back":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"aborted":{"type":"integer","minimum":0},"warned":{"type":"integer","minimum":0}}},"fastPathRate":{"type":"number","minimum":0,"maximum":1},"checkpointRate":{"type":"number","minimum":0,"maximum":1},"overrideRate":{"type":"number"},"rollbackRate":{"type":"number"},"followRate":{"type":"number","minimum":0,"maximum":1},"medianLatencyMs":{"type":"integer","minimum":0},"averageLatencyMs":{"type":"integer","minimum":0},"dayCount":{"type":"integer","minimum":0},"days":{"type":"array","items":{"type":"object","required":["dayKey","evaluations","fastPath","checkpoint","blockedRecommendations","overrides","rollbacks","completions","blockedOutcomes","medianLatencyMs"],"additionalProperties":false,"properties":{"dayKey":{"type":"string"},"evaluations":{"type":"integer","minimum":0},"fastPath":{"type":"integer","minimum":0},"checkpoint":{"type":"integer","minimum":0},"blockedRecommendations":{"type":"integer","minimum":0},"overrides":{"type":"integer","minimum":0},"rollbacks":{"type":"integer","minimum":0},"completions":{"type":"integer","minimum":0},"blockedOutcomes":{"type":"integer","minimum":0},"medianLatencyMs":{"type":"integer","minimum":0}}},"maxItems":14},"activeDays":{"type":"integer","minimum":0}}};
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.evaluationCount === undefined) && (missing0 = "evaluationCount")) || ((data.resolvedCount === undefined) && (missing0 = "resolvedCount"))) || ((data.fastPathCount === undefined) && (missing0 = "fastPathCount"))) || ((data.checkpointCount === undefined) && (missing0 = "checkpointCount"))) || ((data.blockedRecommendationCount === undefined) && (missing0 = "blockedRecommendationCount"))) || ((data.overrideCount === undefined) && (missing0 = "overrideCount"))) || ((data.rollbackCount === undefined) && (missing0 = "rollbackCount"))) || ((data.outcomeCounts === undefined) && (missing0 = "outcomeCounts"))) || ((data.fastPathRate === undefined) && (missing0 = "fastPathRate"))) || ((data.checkpointRate === undefined) && (missing0 = "checkpointRate"))) || ((data.overrideRate === undefined) && (missing0 = "overrideRate"))) || ((data.rollbackRate === undefined) && (missing0 = "rollbackRate"))) || ((data.followRate === undefined) && (missing0 = "followRate"))) || ((data.medianLatencyMs === undefined) && (missing0 = "medianLatencyMs"))) || ((data.averageLatencyMs === undefined) && (missing0 = "averageLatencyMs"))) || ((data.dayCount === undefined) && (missing0 = "dayCount"))) || ((data.days === undefined) && (missing0 = "days"))) || ((data.activeDays === undefined) && (missing0 = "activeDays"))){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
validate192.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evaluationCount !== undefined){
let data0 = data.evaluationCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate192.errors = [{instancePath:instancePath+"/evaluationCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate192.errors = [{instancePath:instancePath+"/evaluationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resolvedCount !== undefined){
let data1 = data.resolvedCount;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate192.errors = [{instancePath:instancePath+"/resolvedCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate192.errors = [{instancePath:instancePath+"/resolvedCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fastPathCount !== undefined){
let data2 = data.fastPathCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate192.errors = [{instancePath:instancePath+"/fastPathCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/fastPathCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkpointCount !== undefined){
let data3 = data.checkpointCount;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate192.errors = [{instancePath:instancePath+"/checkpointCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate192.errors = [{instancePath:instancePath+"/checkpointCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockedRecommendationCount !== undefined){
let data4 = data.blockedRecommendationCount;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate192.errors = [{instancePath:instancePath+"/blockedRecommendationCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate192.errors = [{instancePath:instancePath+"/blockedRecommendationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrideCount !== undefined){
let data5 = data.overrideCount;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate192.errors = [{instancePath:instancePath+"/overrideCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate192.errors = [{instancePath:instancePath+"/overrideCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollbackCount !== undefined){
let data6 = data.rollbackCount;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate192.errors = [{instancePath:instancePath+"/rollbackCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate192.errors = [{instancePath:instancePath+"/rollbackCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.outcomeCounts !== undefined){
let data7 = data.outcomeCounts;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((((((data7.accepted === undefined) && (missing1 = "accepted")) || ((data7.completed === undefined) && (missing1 = "completed"))) || ((data7.overridden === undefined) && (missing1 = "overridden"))) || ((data7.rolled_back === undefined) && (missing1 = "rolled_back"))) || ((data7.blocked === undefined) && (missing1 = "blocked"))) || ((data7.aborted === undefined) && (missing1 = "aborted"))) || ((data7.warned === undefined) && (missing1 = "warned"))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((((((key1 === "accepted") || (key1 === "completed")) || (key1 === "overridden")) || (key1 === "rolled_back")) || (key1 === "blocked")) || (key1 === "aborted")) || (key1 === "warned"))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.accepted !== undefined){
let data8 = data7.accepted;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/accepted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/accepted",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.completed !== undefined){
let data9 = data7.completed;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/completed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/completed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.overridden !== undefined){
let data10 = data7.overridden;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/overridden",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/overridden",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.rolled_back !== undefined){
let data11 = data7.rolled_back;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/rolled_back",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/rolled_back",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.blocked !== undefined){
let data12 = data7.blocked;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/blocked",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/blocked",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.aborted !== undefined){
let data13 = data7.aborted;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/aborted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/aborted",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.warned !== undefined){
let data14 = data7.warned;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/warned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate192.errors = [{instancePath:instancePath+"/outcomeCounts/warned",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs31 === errors;
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
else {
validate192.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fastPathRate !== undefined){
let data15 = data.fastPathRate;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
validate192.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate192.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkpointRate !== undefined){
let data16 = data.checkpointRate;
const _errs35 = errors;
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
validate192.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate192.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrideRate !== undefined){
let data17 = data.overrideRate;
const _errs37 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate192.errors = [{instancePath:instancePath+"/overrideRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollbackRate !== undefined){
let data18 = data.rollbackRate;
const _errs39 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate192.errors = [{instancePath:instancePath+"/rollbackRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followRate !== undefined){
let data19 = data.followRate;
const _errs41 = errors;
if(errors === _errs41){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
validate192.errors = [{instancePath:instancePath+"/followRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate192.errors = [{instancePath:instancePath+"/followRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/followRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medianLatencyMs !== undefined){
let data20 = data.medianLatencyMs;
const _errs43 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate192.errors = [{instancePath:instancePath+"/medianLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate192.errors = [{instancePath:instancePath+"/medianLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.averageLatencyMs !== undefined){
let data21 = data.averageLatencyMs;
const _errs45 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate192.errors = [{instancePath:instancePath+"/averageLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate192.errors = [{instancePath:instancePath+"/averageLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayCount !== undefined){
let data22 = data.dayCount;
const _errs47 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate192.errors = [{instancePath:instancePath+"/dayCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate192.errors = [{instancePath:instancePath+"/dayCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data23 = data.days;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data23)){
if(data23.length > 14){
validate192.errors = [{instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 14},message:"must NOT have more than 14 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
const _errs51 = errors;
if(errors === _errs51){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if(((((((((((data24.dayKey === undefined) && (missing2 = "dayKey")) || ((data24.evaluations === undefined) && (missing2 = "evaluations"))) || ((data24.fastPath === undefined) && (missing2 = "fastPath"))) || ((data24.checkpoint === undefined) && (missing2 = "checkpoint"))) || ((data24.blockedRecommendations === undefined) && (missing2 = "blockedRecommendations"))) || ((data24.overrides === undefined) && (missing2 = "overrides"))) || ((data24.rollbacks === undefined) && (missing2 = "rollbacks"))) || ((data24.completions === undefined) && (missing2 = "completions"))) || ((data24.blockedOutcomes === undefined) && (missing2 = "blockedOutcomes"))) || ((data24.medianLatencyMs === undefined) && (missing2 = "medianLatencyMs"))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key2 in data24){
if(!(func1.call(schema82.properties.days.items.properties, key2))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data24.dayKey !== undefined){
const _errs54 = errors;
if(typeof data24.dayKey !== "string"){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/dayKey",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs54 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.evaluations !== undefined){
let data26 = data24.evaluations;
const _errs56 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/evaluations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/evaluations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs56 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.fastPath !== undefined){
let data27 = data24.fastPath;
const _errs58 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/fastPath",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/fastPath",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.checkpoint !== undefined){
let data28 = data24.checkpoint;
const _errs60 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/checkpoint",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/checkpoint",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs60 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.blockedRecommendations !== undefined){
let data29 = data24.blockedRecommendations;
const _errs62 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedRecommendations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs62){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedRecommendations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs62 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.overrides !== undefined){
let data30 = data24.overrides;
const _errs64 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/overrides",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs64){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/overrides",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs64 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.rollbacks !== undefined){
let data31 = data24.rollbacks;
const _errs66 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/rollbacks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs66){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/rollbacks",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs66 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.completions !== undefined){
let data32 = data24.completions;
const _errs68 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/completions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/completions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs68 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.blockedOutcomes !== undefined){
let data33 = data24.blockedOutcomes;
const _errs70 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedOutcomes",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedOutcomes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs70 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data24.medianLatencyMs !== undefined){
let data34 = data24.medianLatencyMs;
const _errs72 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/medianLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs72){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate192.errors = [{instancePath:instancePath+"/days/" + i0+"/medianLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs72 === errors;
}
else {
var valid3 = true;
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
validate192.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs51 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activeDays !== undefined){
let data35 = data.activeDays;
const _errs74 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate192.errors = [{instancePath:instancePath+"/activeDays",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate192.errors = [{instancePath:instancePath+"/activeDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs74 === errors;
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
}
else {
validate192.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}
exports.v11 = validate194;
const schema85 = {"type":"object","required":["scope","sourcePath","exists","leafCount"],"additionalProperties":false,"properties":{"scope":{"$ref":"component:SettingsScope"},"sourcePath":{"type":["string","null"]},"exists":{"type":"boolean"},"leafCount":{"type":"integer","minimum":0}}};
const schema86 = {"type":"string","enum":["defaults","user","project","local","managed"]};
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate197.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "defaults") || (data === "user")) || (data === "project")) || (data === "local")) || (data === "managed"))){
validate197.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate197.errors = vErrors;
return errors === 0;
}
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.scope === undefined) && (missing0 = "scope")) || ((data.sourcePath === undefined) && (missing0 = "sourcePath"))) || ((data.exists === undefined) && (missing0 = "exists"))) || ((data.leafCount === undefined) && (missing0 = "leafCount"))){
validate196.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scope") || (key0 === "sourcePath")) || (key0 === "exists")) || (key0 === "leafCount"))){
validate196.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scope !== undefined){
const _errs2 = errors;
if(!(validate197(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcePath !== undefined){
let data1 = data.sourcePath;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate196.errors = [{instancePath:instancePath+"/sourcePath",keyword:"type",params:{type: schema85.properties.sourcePath.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exists !== undefined){
const _errs5 = errors;
if(typeof data.exists !== "boolean"){
validate196.errors = [{instancePath:instancePath+"/exists",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leafCount !== undefined){
let data3 = data.leafCount;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate196.errors = [{instancePath:instancePath+"/leafCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate196.errors = [{instancePath:instancePath+"/leafCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
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
else {
validate196.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
const schema87 = {"type":"object","required":["path","scope","sourcePath","value"],"additionalProperties":false,"properties":{"path":{"type":"string"},"scope":{"$ref":"component:SettingsScope"},"sourcePath":{"type":["string","null"]},"value":{}}};
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.path === undefined) && (missing0 = "path")) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.sourcePath === undefined) && (missing0 = "sourcePath"))) || ((data.value === undefined) && (missing0 = "value"))){
validate200.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "scope")) || (key0 === "sourcePath")) || (key0 === "value"))){
validate200.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate200.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs4 = errors;
if(!(validate197(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcePath !== undefined){
let data2 = data.sourcePath;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate200.errors = [{instancePath:instancePath+"/sourcePath",keyword:"type",params:{type: schema87.properties.sourcePath.type},message:"must be string,null"}];
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
}
else {
validate200.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.activeLayers === undefined) && (missing0 = "activeLayers")) || ((data.originSummary === undefined) && (missing0 = "originSummary"))) || ((data.origins === undefined) && (missing0 = "origins"))) || ((data.paths === undefined) && (missing0 = "paths"))) || ((data.resolvedSettings === undefined) && (missing0 = "resolvedSettings"))) || ((data.warnings === undefined) && (missing0 = "warnings"))){
validate195.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "activeLayers") || (key0 === "originSummary")) || (key0 === "origins")) || (key0 === "paths")) || (key0 === "resolvedSettings")) || (key0 === "warnings"))){
validate195.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.activeLayers !== undefined){
let data0 = data.activeLayers;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate196(data0[i0], {instancePath:instancePath+"/activeLayers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/activeLayers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originSummary !== undefined){
let data2 = data.originSummary;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate195.errors = [{instancePath:instancePath+"/originSummary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate195.errors = [{instancePath:instancePath+"/originSummary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/originSummary",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origins !== undefined){
let data4 = data.origins;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate200(data4[i1], {instancePath:instancePath+"/origins/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/origins",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data6 = data.paths;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((data6.managed === undefined) && (missing1 = "managed")) || ((data6.user === undefined) && (missing1 = "user"))) || ((data6.project === undefined) && (missing1 = "project"))) || ((data6.local === undefined) && (missing1 = "local"))){
validate195.errors = [{instancePath:instancePath+"/paths",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((((key2 === "managed") || (key2 === "user")) || (key2 === "project")) || (key2 === "local"))){
validate195.errors = [{instancePath:instancePath+"/paths",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.managed !== undefined){
const _errs16 = errors;
if(typeof data6.managed !== "string"){
validate195.errors = [{instancePath:instancePath+"/paths/managed",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.user !== undefined){
const _errs18 = errors;
if(typeof data6.user !== "string"){
validate195.errors = [{instancePath:instancePath+"/paths/user",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.project !== undefined){
const _errs20 = errors;
if(typeof data6.project !== "string"){
validate195.errors = [{instancePath:instancePath+"/paths/project",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.local !== undefined){
const _errs22 = errors;
if(typeof data6.local !== "string"){
validate195.errors = [{instancePath:instancePath+"/paths/local",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
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
else {
validate195.errors = [{instancePath:instancePath+"/paths",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resolvedSettings !== undefined){
let data11 = data.resolvedSettings;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate195.errors = [{instancePath:instancePath+"/resolvedSettings",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data12 = data.warnings;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid5 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(typeof data12[i2] !== "string"){
validate195.errors = [{instancePath:instancePath+"/warnings/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
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
else {
validate195.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
exports.v12 = validate204;
const schema89 = {"type":"object","properties":{"generatedAt":{"type":"string","format":"date-time"},"coverage":{"type":"object","properties":{"source":{"type":"string"},"tracksBookedRevenue":{"type":"boolean"},"tracksPaidOrders":{"type":"boolean"},"tracksInvoices":{"type":"boolean"},"tracksAttribution":{"type":"boolean"},"providerCoverage":{"type":"object","additionalProperties":{"type":"string"}}}},"funnel":{"allOf":[{"$ref":"component:FunnelAnalyticsResponse"},{"type":"object","properties":{"uniqueAcquisitionLeads":{"type":"integer"},"uniquePaidCustomers":{"type":"integer"},"firstPaidAt":{"type":["string","null"]},"lastPaidAt":{"type":["string","null"]},"lastPaidEvent":{"properties":{"timestamp":{"type":["string","null"]},"event":{"type":["string","null"]},"evidence":{"type":["string","null"]},"customerId":{"type":["string","null"]},"traceId":{"type":["string","null"]}},"type":["object","null"]}}}]},"signups":{"type":"object","properties":{"total":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"byCampaign":{"type":"object","additionalProperties":{"type":"integer"}}}},"pipeline":{"type":"object","properties":{"workflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"qualifiedWorkflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}}}},"revenue":{"type":"object","properties":{"paidProviderEvents":{"type":"integer"},"paidOrders":{"type":"integer"},"paidCustomers":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"amountKnownCoverageRate":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"},"latestPaidAt":{"type":["string","null"]},"latestPaidOrder":{"properties":{"timestamp":{"type":["string","null"]},"provider":{"type":["string","null"]},"event":{"type":["string","null"]},"orderId":{"type":["string","null"]},"customerId":{"type":["string","null"]},"amountCents":{"type":["integer","null"]},"currency":{"type":["string","null"]},"amountKnown":{"type":"boolean"}},"type":["object","null"]},"byProvider":{"type":"object","additionalProperties":{"type":"object","properties":{"paidOrders":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}}}}}}},"attribution":{"type":"object","properties":{"acquisitionBySource":{"type":"object","additionalProperties":{"type":"integer"}},"acquisitionByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"paidBySource":{"type":"object","additionalProperties":{"type":"integer"}},"paidByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueBySourceCents":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueByCampaignCents":{"type":"object","additionalProperties":{"type":"integer"}},"conversionBySource":{"type":"object","additionalProperties":{"type":"number"}},"conversionByCampaign":{"type":"object","additionalProperties":{"type":"number"}}}},"keys":{"type":"object","properties":{"total":{"type":"integer"},"active":{"type":"integer"},"disabled":{"type":"integer"},"activeCustomers":{"type":"integer"},"totalUsage":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"activeBySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"customers":{"type":"array","items":{"type":"object","properties":{"customerId":{"type":"string"},"activeKeys":{"type":"integer"},"totalKeys":{"type":"integer"},"usageCount":{"type":"integer"},"source":{"type":"string"},"installId":{"type":["string","null"]},"createdAt":{"type":["string","null"]},"disabledAt":{"type":["string","null"]}}}},"trafficMetrics":{"type":"object","properties":{"visitors":{"type":"integer"},"sessions":{"type":"integer"},"pageViews":{"type":"integer"},"ctaClicks":{"type":"integer"},"checkoutStarts":{"type":"integer"},"buyerLossFeedback":{"type":"integer"},"seoLandingViews":{"type":"integer"}}},"operatorGeneratedAcquisition":{"type":"object","properties":{"totalEvents":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"dataQuality":{"type":"object","properties":{"telemetryCoverage":{"type":"number"},"attributionCoverage":{"type":"number"},"amountKnownCoverage":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"}}}}};
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generatedAt !== undefined){
let data0 = data.generatedAt;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate205.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate205.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.coverage !== undefined){
let data1 = data.coverage;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source !== undefined){
const _errs5 = errors;
if(typeof data1.source !== "string"){
validate205.errors = [{instancePath:instancePath+"/coverage/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksBookedRevenue !== undefined){
const _errs7 = errors;
if(typeof data1.tracksBookedRevenue !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/coverage/tracksBookedRevenue",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksPaidOrders !== undefined){
const _errs9 = errors;
if(typeof data1.tracksPaidOrders !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/coverage/tracksPaidOrders",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksInvoices !== undefined){
const _errs11 = errors;
if(typeof data1.tracksInvoices !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/coverage/tracksInvoices",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.tracksAttribution !== undefined){
const _errs13 = errors;
if(typeof data1.tracksAttribution !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/coverage/tracksAttribution",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.providerCoverage !== undefined){
let data7 = data1.providerCoverage;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
const _errs18 = errors;
if(typeof data7[key0] !== "string"){
validate205.errors = [{instancePath:instancePath+"/coverage/providerCoverage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/coverage/providerCoverage",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
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
else {
validate205.errors = [{instancePath:instancePath+"/coverage",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.funnel !== undefined){
let data9 = data.funnel;
const _errs20 = errors;
const _errs21 = errors;
if(!(validate122(data9, {instancePath:instancePath+"/funnel",parentData:data,parentDataProperty:"funnel",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(valid3){
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uniqueAcquisitionLeads !== undefined){
let data10 = data9.uniqueAcquisitionLeads;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate205.errors = [{instancePath:instancePath+"/funnel/uniqueAcquisitionLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.uniquePaidCustomers !== undefined){
let data11 = data9.uniquePaidCustomers;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate205.errors = [{instancePath:instancePath+"/funnel/uniquePaidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.firstPaidAt !== undefined){
let data12 = data9.firstPaidAt;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/firstPaidAt",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.firstPaidAt.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.lastPaidAt !== undefined){
let data13 = data9.lastPaidAt;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidAt",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidAt.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.lastPaidEvent !== undefined){
let data14 = data9.lastPaidEvent;
const _errs32 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.type},message:"must be object,null"}];
return false;
}
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.timestamp !== undefined){
let data15 = data14.timestamp;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/timestamp",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.properties.timestamp.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.event !== undefined){
let data16 = data14.event;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/event",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.properties.event.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.evidence !== undefined){
let data17 = data14.evidence;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/evidence",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.properties.evidence.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.customerId !== undefined){
let data18 = data14.customerId;
const _errs40 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/customerId",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.properties.customerId.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.traceId !== undefined){
let data19 = data14.traceId;
const _errs42 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate205.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/traceId",keyword:"type",params:{type: schema89.properties.funnel.allOf[1].properties.lastPaidEvent.properties.traceId.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/funnel",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signups !== undefined){
let data20 = data.signups;
const _errs44 = errors;
if(errors === _errs44){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.total !== undefined){
let data21 = data20.total;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate205.errors = [{instancePath:instancePath+"/signups/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.uniqueLeads !== undefined){
let data22 = data20.uniqueLeads;
const _errs48 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate205.errors = [{instancePath:instancePath+"/signups/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.bySource !== undefined){
let data23 = data20.bySource;
const _errs50 = errors;
if(errors === _errs50){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key1 in data23){
let data24 = data23[key1];
const _errs53 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate205.errors = [{instancePath:instancePath+"/signups/bySource/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs53 === errors;
if(!valid7){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/signups/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.byCampaign !== undefined){
let data25 = data20.byCampaign;
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
let data26 = data25[key2];
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate205.errors = [{instancePath:instancePath+"/signups/byCampaign/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/signups/byCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/signups",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pipeline !== undefined){
let data27 = data.pipeline;
const _errs60 = errors;
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.workflowSprintLeads !== undefined){
let data28 = data27.workflowSprintLeads;
const _errs62 = errors;
if(errors === _errs62){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.total !== undefined){
let data29 = data28.total;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate205.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data28.bySource !== undefined){
let data30 = data28.bySource;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 in data30){
let data31 = data30[key3];
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate205.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs69 === errors;
if(!valid11){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.qualifiedWorkflowSprintLeads !== undefined){
let data32 = data27.qualifiedWorkflowSprintLeads;
const _errs71 = errors;
if(errors === _errs71){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.total !== undefined){
let data33 = data32.total;
const _errs73 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate205.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.bySource !== undefined){
let data34 = data32.bySource;
const _errs75 = errors;
if(errors === _errs75){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
let data35 = data34[key4];
const _errs78 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate205.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs78 === errors;
if(!valid13){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/pipeline",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue !== undefined){
let data36 = data.revenue;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.paidProviderEvents !== undefined){
let data37 = data36.paidProviderEvents;
const _errs82 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate205.errors = [{instancePath:instancePath+"/revenue/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.paidOrders !== undefined){
let data38 = data36.paidOrders;
const _errs84 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate205.errors = [{instancePath:instancePath+"/revenue/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.paidCustomers !== undefined){
let data39 = data36.paidCustomers;
const _errs86 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate205.errors = [{instancePath:instancePath+"/revenue/paidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.bookedRevenueCents !== undefined){
let data40 = data36.bookedRevenueCents;
const _errs88 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate205.errors = [{instancePath:instancePath+"/revenue/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs88 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.bookedRevenueByCurrency !== undefined){
let data41 = data36.bookedRevenueByCurrency;
const _errs90 = errors;
if(errors === _errs90){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
let data42 = data41[key5];
const _errs93 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate205.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs93 === errors;
if(!valid15){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs90 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountKnownOrders !== undefined){
let data43 = data36.amountKnownOrders;
const _errs95 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate205.errors = [{instancePath:instancePath+"/revenue/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountUnknownOrders !== undefined){
let data44 = data36.amountUnknownOrders;
const _errs97 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate205.errors = [{instancePath:instancePath+"/revenue/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.amountKnownCoverageRate !== undefined){
let data45 = data36.amountKnownCoverageRate;
const _errs99 = errors;
if(!((typeof data45 == "number") && (isFinite(data45)))){
validate205.errors = [{instancePath:instancePath+"/revenue/amountKnownCoverageRate",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid14 = _errs99 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.unreconciledPaidEvents !== undefined){
let data46 = data36.unreconciledPaidEvents;
const _errs101 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate205.errors = [{instancePath:instancePath+"/revenue/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs101 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.latestPaidAt !== undefined){
let data47 = data36.latestPaidAt;
const _errs103 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidAt",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidAt.type},message:"must be string,null"}];
return false;
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.latestPaidOrder !== undefined){
let data48 = data36.latestPaidOrder;
const _errs105 = errors;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.type},message:"must be object,null"}];
return false;
}
if(errors === _errs105){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.timestamp !== undefined){
let data49 = data48.timestamp;
const _errs107 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/timestamp",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.timestamp.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.provider !== undefined){
let data50 = data48.provider;
const _errs109 = errors;
if((typeof data50 !== "string") && (data50 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/provider",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.provider.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.event !== undefined){
let data51 = data48.event;
const _errs111 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/event",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.event.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.orderId !== undefined){
let data52 = data48.orderId;
const _errs113 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/orderId",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.orderId.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.customerId !== undefined){
let data53 = data48.customerId;
const _errs115 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/customerId",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.customerId.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs115 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.amountCents !== undefined){
let data54 = data48.amountCents;
const _errs117 = errors;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountCents",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.amountCents.type},message:"must be integer,null"}];
return false;
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.currency !== undefined){
let data55 = data48.currency;
const _errs119 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/currency",keyword:"type",params:{type: schema89.properties.revenue.properties.latestPaidOrder.properties.currency.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data48.amountKnown !== undefined){
const _errs121 = errors;
if(typeof data48.amountKnown !== "boolean"){
validate205.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountKnown",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs121 === errors;
}
else {
var valid16 = true;
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
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.byProvider !== undefined){
let data57 = data36.byProvider;
const _errs123 = errors;
if(errors === _errs123){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key6 in data57){
let data58 = data57[key6];
const _errs126 = errors;
if(errors === _errs126){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.paidOrders !== undefined){
let data59 = data58.paidOrders;
const _errs128 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs128 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.bookedRevenueCents !== undefined){
let data60 = data58.bookedRevenueCents;
const _errs130 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs130 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.amountKnownOrders !== undefined){
let data61 = data58.amountKnownOrders;
const _errs132 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs132 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.amountUnknownOrders !== undefined){
let data62 = data58.amountUnknownOrders;
const _errs134 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid18 = _errs134 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data58.bookedRevenueByCurrency !== undefined){
let data63 = data58.bookedRevenueByCurrency;
const _errs136 = errors;
if(errors === _errs136){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key7 in data63){
let data64 = data63[key7];
const _errs139 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs139 === errors;
if(!valid19){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs136 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs126 === errors;
if(!valid17){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/revenue/byProvider",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
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
validate205.errors = [{instancePath:instancePath+"/revenue",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data65 = data.attribution;
const _errs141 = errors;
if(errors === _errs141){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.acquisitionBySource !== undefined){
let data66 = data65.acquisitionBySource;
const _errs143 = errors;
if(errors === _errs143){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key8 in data66){
let data67 = data66[key8];
const _errs146 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate205.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid21 = _errs146 === errors;
if(!valid21){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs143 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.acquisitionByCampaign !== undefined){
let data68 = data65.acquisitionByCampaign;
const _errs148 = errors;
if(errors === _errs148){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key9 in data68){
let data69 = data68[key9];
const _errs151 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate205.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid22 = _errs151 === errors;
if(!valid22){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs148 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.paidBySource !== undefined){
let data70 = data65.paidBySource;
const _errs153 = errors;
if(errors === _errs153){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key10 in data70){
let data71 = data70[key10];
const _errs156 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate205.errors = [{instancePath:instancePath+"/attribution/paidBySource/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs156 === errors;
if(!valid23){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/paidBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs153 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.paidByCampaign !== undefined){
let data72 = data65.paidByCampaign;
const _errs158 = errors;
if(errors === _errs158){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key11 in data72){
let data73 = data72[key11];
const _errs161 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate205.errors = [{instancePath:instancePath+"/attribution/paidByCampaign/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid24 = _errs161 === errors;
if(!valid24){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/paidByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs158 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.bookedRevenueBySourceCents !== undefined){
let data74 = data65.bookedRevenueBySourceCents;
const _errs163 = errors;
if(errors === _errs163){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key12 in data74){
let data75 = data74[key12];
const _errs166 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate205.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs166 === errors;
if(!valid25){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs163 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.bookedRevenueByCampaignCents !== undefined){
let data76 = data65.bookedRevenueByCampaignCents;
const _errs168 = errors;
if(errors === _errs168){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key13 in data76){
let data77 = data76[key13];
const _errs171 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate205.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid26 = _errs171 === errors;
if(!valid26){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs168 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.conversionBySource !== undefined){
let data78 = data65.conversionBySource;
const _errs173 = errors;
if(errors === _errs173){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key14 in data78){
let data79 = data78[key14];
const _errs176 = errors;
if(!((typeof data79 == "number") && (isFinite(data79)))){
validate205.errors = [{instancePath:instancePath+"/attribution/conversionBySource/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid27 = _errs176 === errors;
if(!valid27){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/conversionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs173 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data65.conversionByCampaign !== undefined){
let data80 = data65.conversionByCampaign;
const _errs178 = errors;
if(errors === _errs178){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key15 in data80){
let data81 = data80[key15];
const _errs181 = errors;
if(!((typeof data81 == "number") && (isFinite(data81)))){
validate205.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs181 === errors;
if(!valid28){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs178 === errors;
}
else {
var valid20 = true;
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
validate205.errors = [{instancePath:instancePath+"/attribution",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data82 = data.keys;
const _errs183 = errors;
if(errors === _errs183){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.total !== undefined){
let data83 = data82.total;
const _errs185 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
validate205.errors = [{instancePath:instancePath+"/keys/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs185 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.active !== undefined){
let data84 = data82.active;
const _errs187 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate205.errors = [{instancePath:instancePath+"/keys/active",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs187 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.disabled !== undefined){
let data85 = data82.disabled;
const _errs189 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate205.errors = [{instancePath:instancePath+"/keys/disabled",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs189 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.activeCustomers !== undefined){
let data86 = data82.activeCustomers;
const _errs191 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate205.errors = [{instancePath:instancePath+"/keys/activeCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs191 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.totalUsage !== undefined){
let data87 = data82.totalUsage;
const _errs193 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate205.errors = [{instancePath:instancePath+"/keys/totalUsage",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid29 = _errs193 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.bySource !== undefined){
let data88 = data82.bySource;
const _errs195 = errors;
if(errors === _errs195){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key16 in data88){
let data89 = data88[key16];
const _errs198 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate205.errors = [{instancePath:instancePath+"/keys/bySource/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs198 === errors;
if(!valid30){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/keys/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs195 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data82.activeBySource !== undefined){
let data90 = data82.activeBySource;
const _errs200 = errors;
if(errors === _errs200){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key17 in data90){
let data91 = data90[key17];
const _errs203 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate205.errors = [{instancePath:instancePath+"/keys/activeBySource/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid31 = _errs203 === errors;
if(!valid31){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/keys/activeBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs200 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customers !== undefined){
let data92 = data.customers;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data92)){
var valid32 = true;
const len0 = data92.length;
for(let i0=0; i0<len0; i0++){
let data93 = data92[i0];
const _errs207 = errors;
if(errors === _errs207){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.customerId !== undefined){
const _errs209 = errors;
if(typeof data93.customerId !== "string"){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs209 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.activeKeys !== undefined){
let data95 = data93.activeKeys;
const _errs211 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/activeKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs211 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.totalKeys !== undefined){
let data96 = data93.totalKeys;
const _errs213 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/totalKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs213 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.usageCount !== undefined){
let data97 = data93.usageCount;
const _errs215 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/usageCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs215 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.source !== undefined){
const _errs217 = errors;
if(typeof data93.source !== "string"){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs217 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.installId !== undefined){
let data99 = data93.installId;
const _errs219 = errors;
if((typeof data99 !== "string") && (data99 !== null)){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/installId",keyword:"type",params:{type: schema89.properties.customers.items.properties.installId.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs219 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.createdAt !== undefined){
let data100 = data93.createdAt;
const _errs221 = errors;
if((typeof data100 !== "string") && (data100 !== null)){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/createdAt",keyword:"type",params:{type: schema89.properties.customers.items.properties.createdAt.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs221 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data93.disabledAt !== undefined){
let data101 = data93.disabledAt;
const _errs223 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate205.errors = [{instancePath:instancePath+"/customers/" + i0+"/disabledAt",keyword:"type",params:{type: schema89.properties.customers.items.properties.disabledAt.type},message:"must be string,null"}];
return false;
}
var valid33 = _errs223 === errors;
}
else {
var valid33 = true;
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
validate205.errors = [{instancePath:instancePath+"/customers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs207 === errors;
if(!valid32){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/customers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs205 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trafficMetrics !== undefined){
let data102 = data.trafficMetrics;
const _errs225 = errors;
if(errors === _errs225){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.visitors !== undefined){
let data103 = data102.visitors;
const _errs227 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/visitors",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs227 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.sessions !== undefined){
let data104 = data102.sessions;
const _errs229 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs229 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.pageViews !== undefined){
let data105 = data102.pageViews;
const _errs231 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/pageViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs231 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.ctaClicks !== undefined){
let data106 = data102.ctaClicks;
const _errs233 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/ctaClicks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs233 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.checkoutStarts !== undefined){
let data107 = data102.checkoutStarts;
const _errs235 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/checkoutStarts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs235 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.buyerLossFeedback !== undefined){
let data108 = data102.buyerLossFeedback;
const _errs237 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/buyerLossFeedback",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs237 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data102.seoLandingViews !== undefined){
let data109 = data102.seoLandingViews;
const _errs239 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate205.errors = [{instancePath:instancePath+"/trafficMetrics/seoLandingViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid34 = _errs239 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/trafficMetrics",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs225 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operatorGeneratedAcquisition !== undefined){
let data110 = data.operatorGeneratedAcquisition;
const _errs241 = errors;
if(errors === _errs241){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.totalEvents !== undefined){
let data111 = data110.totalEvents;
const _errs243 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate205.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid35 = _errs243 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data110.uniqueLeads !== undefined){
let data112 = data110.uniqueLeads;
const _errs245 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
validate205.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid35 = _errs245 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data110.bySource !== undefined){
let data113 = data110.bySource;
const _errs247 = errors;
if(errors === _errs247){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key18 in data113){
let data114 = data113[key18];
const _errs250 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate205.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid36 = _errs250 === errors;
if(!valid36){
break;
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs247 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs241 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataQuality !== undefined){
let data115 = data.dataQuality;
const _errs252 = errors;
if(errors === _errs252){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.telemetryCoverage !== undefined){
let data116 = data115.telemetryCoverage;
const _errs254 = errors;
if(!((typeof data116 == "number") && (isFinite(data116)))){
validate205.errors = [{instancePath:instancePath+"/dataQuality/telemetryCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs254 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.attributionCoverage !== undefined){
let data117 = data115.attributionCoverage;
const _errs256 = errors;
if(!((typeof data117 == "number") && (isFinite(data117)))){
validate205.errors = [{instancePath:instancePath+"/dataQuality/attributionCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs256 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.amountKnownCoverage !== undefined){
let data118 = data115.amountKnownCoverage;
const _errs258 = errors;
if(!((typeof data118 == "number") && (isFinite(data118)))){
validate205.errors = [{instancePath:instancePath+"/dataQuality/amountKnownCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid37 = _errs258 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data115.unreconciledPaidEvents !== undefined){
let data119 = data115.unreconciledPaidEvents;
const _errs260 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate205.errors = [{instancePath:instancePath+"/dataQuality/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid37 = _errs260 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/dataQuality",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs252 === errors;
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
else {
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
validate204.errors = vErrors;
return errors === 0;
}
exports.v13 = validate208;
const formats22 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate209.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leadId !== undefined){
const _errs3 = errors;
if(typeof data.leadId !== "string"){
validate209.errors = [{instancePath:instancePath+"/leadId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(typeof data.status !== "string"){
validate209.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
const _errs7 = errors;
if(typeof data.offer !== "string"){
validate209.errors = [{instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextStep !== undefined){
const _errs9 = errors;
if(typeof data.nextStep !== "string"){
validate209.errors = [{instancePath:instancePath+"/nextStep",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPackUrl !== undefined){
let data5 = data.proofPackUrl;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats22(data5))){
validate209.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sprintBriefUrl !== undefined){
let data6 = data.sprintBriefUrl;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats22(data6))){
validate209.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
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
validate209.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}
exports.v14 = validate211;
const schema93 = {"type":"object","properties":{"ok":{"type":"boolean"},"unchanged":{"type":"boolean"},"lead":{"type":"object","additionalProperties":true},"workflowRun":{"additionalProperties":true,"type":["object","null"]}}};
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate212.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
const _errs3 = errors;
if(typeof data.unchanged !== "boolean"){
validate212.errors = [{instancePath:instancePath+"/unchanged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lead !== undefined){
let data2 = data.lead;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate212.errors = [{instancePath:instancePath+"/lead",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflowRun !== undefined){
let data3 = data.workflowRun;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate212.errors = [{instancePath:instancePath+"/workflowRun",keyword:"type",params:{type: schema93.properties.workflowRun.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate212.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
validate211.errors = vErrors;
return errors === 0;
}
exports.v15 = validate214;
const schema96 = {"type":"string","enum":["default-v1","constrained-v1"]};
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate216.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "default-v1") || (data === "constrained-v1"))){
validate216.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate216.errors = vErrors;
return errors === 0;
}
const schema97 = {"type":"string","enum":["default","essential","commerce","readonly","dispatch","locked"]};
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate218.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "default") || (data === "essential")) || (data === "commerce")) || (data === "readonly")) || (data === "dispatch")) || (data === "locked"))){
validate218.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate218.errors = vErrors;
return errors === 0;
}
const schema98 = {"type":"string","enum":["balanced","strict_reviewer","fast_executor","silent_blocker","tool_limited"]};
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate220.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "balanced") || (data === "strict_reviewer")) || (data === "fast_executor")) || (data === "silent_blocker")) || (data === "tool_limited"))){
validate220.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate220.errors = vErrors;
return errors === 0;
}
const schema99 = {"type":"string","enum":["standard","evidence_first","fast_path","blocker_hunt","explicit_contracts"]};
function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate222.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "standard") || (data === "evidence_first")) || (data === "fast_path")) || (data === "blocker_hunt")) || (data === "explicit_contracts"))){
validate222.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate222.errors = vErrors;
return errors === 0;
}
const schema100 = {"type":"string","enum":["capture_feedback_loop","improve_response_quality","publish_dpo_training_data","publish_databricks_analytics_bundle","incident_postmortem"]};
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate224.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "capture_feedback_loop") || (data === "improve_response_quality")) || (data === "publish_dpo_training_data")) || (data === "publish_databricks_analytics_bundle")) || (data === "incident_postmortem"))){
validate224.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate224.errors = vErrors;
return errors === 0;
}
const schema101 = {"type":"string","enum":["low","medium","high","critical"]};
function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate226.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "low") || (data === "medium")) || (data === "high")) || (data === "critical"))){
validate226.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate226.errors = vErrors;
return errors === 0;
}
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.bundleId === undefined) && (missing0 = "bundleId")) || ((data.mcpProfile === undefined) && (missing0 = "mcpProfile"))) || ((data.partnerProfile === undefined) && (missing0 = "partnerProfile"))) || ((data.partnerStrategy === undefined) && (missing0 = "partnerStrategy"))) || ((data.intents === undefined) && (missing0 = "intents"))){
validate215.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "bundleId") || (key0 === "mcpProfile")) || (key0 === "partnerProfile")) || (key0 === "partnerStrategy")) || (key0 === "intents"))){
validate215.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bundleId !== undefined){
const _errs2 = errors;
if(!(validate216(data.bundleId, {instancePath:instancePath+"/bundleId",parentData:data,parentDataProperty:"bundleId",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpProfile !== undefined){
const _errs3 = errors;
if(!(validate218(data.mcpProfile, {instancePath:instancePath+"/mcpProfile",parentData:data,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
const _errs4 = errors;
if(!(validate220(data.partnerProfile, {instancePath:instancePath+"/partnerProfile",parentData:data,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerStrategy !== undefined){
let data3 = data.partnerStrategy;
const _errs5 = errors;
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.verificationMode === undefined) && (missing1 = "verificationMode")) || ((data3.recommendedChecks === undefined) && (missing1 = "recommendedChecks"))){
validate215.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data3){
if(!((key1 === "verificationMode") || (key1 === "recommendedChecks"))){
validate215.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data3.verificationMode !== undefined){
const _errs8 = errors;
if(!(validate222(data3.verificationMode, {instancePath:instancePath+"/partnerStrategy/verificationMode",parentData:data3,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.recommendedChecks !== undefined){
let data5 = data3.recommendedChecks;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data5[i0] !== "string"){
validate215.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intents !== undefined){
let data7 = data.intents;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs15 = errors;
if(errors === _errs15){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((((data8.id === undefined) && (missing2 = "id")) || ((data8.description === undefined) && (missing2 = "description"))) || ((data8.risk === undefined) && (missing2 = "risk"))) || ((data8.actionCount === undefined) && (missing2 = "actionCount"))) || ((data8.requiresApproval === undefined) && (missing2 = "requiresApproval"))){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data8){
if(!(((((key2 === "id") || (key2 === "description")) || (key2 === "risk")) || (key2 === "actionCount")) || (key2 === "requiresApproval"))){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data8.id !== undefined){
const _errs18 = errors;
if(!(validate224(data8.id, {instancePath:instancePath+"/intents/" + i1+"/id",parentData:data8,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.description !== undefined){
const _errs19 = errors;
if(typeof data8.description !== "string"){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.risk !== undefined){
const _errs21 = errors;
if(!(validate226(data8.risk, {instancePath:instancePath+"/intents/" + i1+"/risk",parentData:data8,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.actionCount !== undefined){
let data12 = data8.actionCount;
const _errs22 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1+"/actionCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1+"/actionCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.requiresApproval !== undefined){
const _errs24 = errors;
if(typeof data8.requiresApproval !== "boolean"){
validate215.errors = [{instancePath:instancePath+"/intents/" + i1+"/requiresApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs24 === errors;
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
else {
validate215.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate215.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
validate214.errors = vErrors;
return errors === 0;
}
exports.v16 = validate229;
const schema103 = {"type":"object","required":["bundleId","mcpProfile","partnerProfile","generatedAt","status","intent","context","requiresApproval","approved","checkpoint","actions","phases","tokenBudget","partnerStrategy","actionScores","codegraphImpact","killSwitches","executionMode","delegationEligible","delegationScore","delegationReason","delegateProfile","handoffContract"],"additionalProperties":false,"properties":{"bundleId":{"$ref":"component:PolicyBundle"},"mcpProfile":{"$ref":"component:McpProfile"},"partnerProfile":{"$ref":"component:PartnerProfile"},"generatedAt":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["ready","checkpoint_required"]},"intent":{"type":"object","required":["id","description","risk"],"additionalProperties":false,"properties":{"id":{"$ref":"component:IntentId"},"description":{"type":"string"},"risk":{"$ref":"component:RiskLevel"}}},"context":{"type":"string"},"requiresApproval":{"type":"boolean"},"approved":{"type":"boolean"},"checkpoint":{"anyOf":[{"type":"object","required":["type","reason","requiredForRiskLevels"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["human_approval"]},"reason":{"type":"string"},"requiredForRiskLevels":{"type":"array","items":{"$ref":"component:RiskLevel"}}}},{"type":"null"}]},"actions":{"type":"array","items":{"$ref":"component:IntentAction"}},"phases":{"type":"array","items":{"type":"object","required":["phaseIndex","kind","parallel","actions"],"additionalProperties":false,"properties":{"phaseIndex":{"type":"integer","minimum":0},"kind":{"type":"string","enum":["mcp_tool"]},"parallel":{"type":"boolean"},"actions":{"type":"array","items":{"$ref":"component:IntentAction"}}}}},"tokenBudget":{"$ref":"component:TokenBudget"},"partnerStrategy":{"type":"object","required":["profile","label","description","verificationMode","maxRetryDelta","rewardBias","partnerCategory","actionBiases","recommendedChecks","tokenBudget"],"additionalProperties":false,"properties":{"profile":{"$ref":"component:PartnerProfile"},"label":{"type":"string"},"description":{"type":"string"},"verificationMode":{"$ref":"component:VerificationMode"},"maxRetryDelta":{"type":"integer"},"rewardBias":{"type":"number"},"partnerCategory":{"type":"string"},"actionBiases":{"type":"object","additionalProperties":{"type":"number"}},"recommendedChecks":{"type":"array","items":{"type":"string"}},"tokenBudget":{"$ref":"component:TokenBudget"}}},"actionScores":{"type":"array","items":{"type":"object","required":["name","category","partnerProfile","partnerCategory","actionScore","partnerScore","partnerBias","partnerPriority","score"],"additionalProperties":false,"properties":{"name":{"type":"string"},"category":{"type":"string"},"partnerProfile":{"$ref":"component:PartnerProfile"},"partnerCategory":{"type":"string"},"actionScore":{"type":"number","minimum":0,"maximum":1},"partnerScore":{"type":"number","minimum":0,"maximum":1},"partnerBias":{"type":"number"},"partnerPriority":{"type":"integer","minimum":0},"score":{"type":"number","minimum":0,"maximum":1}}}},"codegraphImpact":{"$ref":"component:CodegraphImpact"},"killSwitches":{"type":"array","items":{"$ref":"component:KillSwitch"}},"executionMode":{"type":"string","enum":["single_agent","sequential_delegate"]},"delegationEligible":{"type":"boolean"},"delegationScore":{"type":"number","minimum":0,"maximum":1},"delegationReason":{"type":"string"},"delegateProfile":{"anyOf":[{"$ref":"component:DelegateProfile"},{"type":"null"}]},"handoffContract":{"anyOf":[{"$ref":"component:HandoffContract"},{"type":"null"}]}}};
const schema104 = {"type":"object","required":["kind","name"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["mcp_tool"]},"name":{"type":"string"}}};
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate237.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "name"))){
validate237.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate237.errors = [{instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "mcp_tool")){
validate237.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema104.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate237.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate237.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.total === undefined) && (missing0 = "total")) || ((data.perAction === undefined) && (missing0 = "perAction"))) || ((data.contextPack === undefined) && (missing0 = "contextPack"))){
validate240.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "perAction")) || (key0 === "contextPack"))){
validate240.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate240.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate240.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.perAction !== undefined){
let data1 = data.perAction;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate240.errors = [{instancePath:instancePath+"/perAction",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate240.errors = [{instancePath:instancePath+"/perAction",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contextPack !== undefined){
let data2 = data.contextPack;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate240.errors = [{instancePath:instancePath+"/contextPack",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate240.errors = [{instancePath:instancePath+"/contextPack",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate240.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate240.errors = vErrors;
return errors === 0;
}
const schema106 = {"type":"object","required":["enabled","automated","source","repoPath","query","symbols","callers","callees","deadCode","hasImpact","evidence","verificationHints","summary"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"automated":{"type":"boolean"},"source":{"type":"string"},"repoPath":{"type":["string","null"]},"query":{"type":"string"},"symbols":{"type":"array","items":{"type":"string"}},"callers":{"type":"array","items":{"type":"string"}},"callees":{"type":"array","items":{"type":"string"}},"deadCode":{"type":"array","items":{"type":"string"}},"hasImpact":{"type":"boolean"},"evidence":{"type":"object","required":["symbolCount","callerCount","calleeCount","deadCodeCount","impactScore"],"additionalProperties":false,"properties":{"symbolCount":{"type":"integer","minimum":0},"callerCount":{"type":"integer","minimum":0},"calleeCount":{"type":"integer","minimum":0},"deadCodeCount":{"type":"integer","minimum":0},"impactScore":{"type":"number"}}},"verificationHints":{"type":"array","items":{"type":"string"}},"summary":{"type":"string"},"reason":{"type":"string"}}};
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.automated === undefined) && (missing0 = "automated"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.repoPath === undefined) && (missing0 = "repoPath"))) || ((data.query === undefined) && (missing0 = "query"))) || ((data.symbols === undefined) && (missing0 = "symbols"))) || ((data.callers === undefined) && (missing0 = "callers"))) || ((data.callees === undefined) && (missing0 = "callees"))) || ((data.deadCode === undefined) && (missing0 = "deadCode"))) || ((data.hasImpact === undefined) && (missing0 = "hasImpact"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.verificationHints === undefined) && (missing0 = "verificationHints"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate246.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema106.properties, key0))){
validate246.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.automated !== undefined){
const _errs4 = errors;
if(typeof data.automated !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/automated",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(typeof data.source !== "string"){
validate246.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repoPath !== undefined){
let data3 = data.repoPath;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate246.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: schema106.properties.repoPath.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
const _errs10 = errors;
if(typeof data.query !== "string"){
validate246.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symbols !== undefined){
let data5 = data.symbols;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate246.errors = [{instancePath:instancePath+"/symbols/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/symbols",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callers !== undefined){
let data7 = data.callers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data7[i1] !== "string"){
validate246.errors = [{instancePath:instancePath+"/callers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/callers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callees !== undefined){
let data9 = data.callees;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(typeof data9[i2] !== "string"){
validate246.errors = [{instancePath:instancePath+"/callees/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/callees",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadCode !== undefined){
let data11 = data.deadCode;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
var valid4 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(typeof data11[i3] !== "string"){
validate246.errors = [{instancePath:instancePath+"/deadCode/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/deadCode",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasImpact !== undefined){
const _errs28 = errors;
if(typeof data.hasImpact !== "boolean"){
validate246.errors = [{instancePath:instancePath+"/hasImpact",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data14 = data.evidence;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if((((((data14.symbolCount === undefined) && (missing1 = "symbolCount")) || ((data14.callerCount === undefined) && (missing1 = "callerCount"))) || ((data14.calleeCount === undefined) && (missing1 = "calleeCount"))) || ((data14.deadCodeCount === undefined) && (missing1 = "deadCodeCount"))) || ((data14.impactScore === undefined) && (missing1 = "impactScore"))){
validate246.errors = [{instancePath:instancePath+"/evidence",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data14){
if(!(((((key1 === "symbolCount") || (key1 === "callerCount")) || (key1 === "calleeCount")) || (key1 === "deadCodeCount")) || (key1 === "impactScore"))){
validate246.errors = [{instancePath:instancePath+"/evidence",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.symbolCount !== undefined){
let data15 = data14.symbolCount;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate246.errors = [{instancePath:instancePath+"/evidence/symbolCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate246.errors = [{instancePath:instancePath+"/evidence/symbolCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.callerCount !== undefined){
let data16 = data14.callerCount;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate246.errors = [{instancePath:instancePath+"/evidence/callerCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate246.errors = [{instancePath:instancePath+"/evidence/callerCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.calleeCount !== undefined){
let data17 = data14.calleeCount;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate246.errors = [{instancePath:instancePath+"/evidence/calleeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate246.errors = [{instancePath:instancePath+"/evidence/calleeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.deadCodeCount !== undefined){
let data18 = data14.deadCodeCount;
const _errs39 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate246.errors = [{instancePath:instancePath+"/evidence/deadCodeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate246.errors = [{instancePath:instancePath+"/evidence/deadCodeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.impactScore !== undefined){
let data19 = data14.impactScore;
const _errs41 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate246.errors = [{instancePath:instancePath+"/evidence/impactScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationHints !== undefined){
let data20 = data.verificationHints;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid6 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs45 = errors;
if(typeof data20[i4] !== "string"){
validate246.errors = [{instancePath:instancePath+"/verificationHints/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/verificationHints",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs47 = errors;
if(typeof data.summary !== "string"){
validate246.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs49 = errors;
if(typeof data.reason !== "string"){
validate246.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs49 === errors;
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
validate246.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
const schema107 = {"type":"object","required":["id","layer","action","severity"],"additionalProperties":false,"properties":{"id":{"type":"string"},"layer":{"type":"string","enum":["Identity","Execution","Decisions","Cloud","Supply Chain","Learned"]},"action":{"type":"string"},"severity":{"$ref":"component:RiskLevel"}}};
function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.severity === undefined) && (missing0 = "severity"))){
validate248.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "layer")) || (key0 === "action")) || (key0 === "severity"))){
validate248.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate248.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate248.errors = [{instancePath:instancePath+"/layer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data1 === "Identity") || (data1 === "Execution")) || (data1 === "Decisions")) || (data1 === "Cloud")) || (data1 === "Supply Chain")) || (data1 === "Learned"))){
validate248.errors = [{instancePath:instancePath+"/layer",keyword:"enum",params:{allowedValues: schema107.properties.layer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs6 = errors;
if(typeof data.action !== "string"){
validate248.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs8 = errors;
if(!(validate226(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate248.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
const schema108 = {"type":"string","enum":["pr_workflow","review_workflow","secure_runtime"]};
function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate251.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "pr_workflow") || (data === "review_workflow")) || (data === "secure_runtime"))){
validate251.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema108.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate251.errors = vErrors;
return errors === 0;
}
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.objective === undefined) && (missing0 = "objective")) || ((data.scopeIn === undefined) && (missing0 = "scopeIn"))) || ((data.scopeOut === undefined) && (missing0 = "scopeOut"))) || ((data.requiredEvidence === undefined) && (missing0 = "requiredEvidence"))) || ((data.requiredChecks === undefined) && (missing0 = "requiredChecks"))) || ((data.contextBudget === undefined) && (missing0 = "contextBudget"))) || ((data.completionDefinition === undefined) && (missing0 = "completionDefinition"))){
validate253.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "objective") || (key0 === "scopeIn")) || (key0 === "scopeOut")) || (key0 === "requiredEvidence")) || (key0 === "requiredChecks")) || (key0 === "contextBudget")) || (key0 === "completionDefinition"))){
validate253.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.objective !== undefined){
const _errs2 = errors;
if(typeof data.objective !== "string"){
validate253.errors = [{instancePath:instancePath+"/objective",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopeIn !== undefined){
let data1 = data.scopeIn;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate253.errors = [{instancePath:instancePath+"/scopeIn/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/scopeIn",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopeOut !== undefined){
let data3 = data.scopeOut;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data3[i1] !== "string"){
validate253.errors = [{instancePath:instancePath+"/scopeOut/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/scopeOut",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredEvidence !== undefined){
let data5 = data.requiredEvidence;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(typeof data5[i2] !== "string"){
validate253.errors = [{instancePath:instancePath+"/requiredEvidence/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/requiredEvidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredChecks !== undefined){
let data7 = data.requiredChecks;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs18 = errors;
if(typeof data7[i3] !== "string"){
validate253.errors = [{instancePath:instancePath+"/requiredChecks/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/requiredChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contextBudget !== undefined){
let data9 = data.contextBudget;
const _errs20 = errors;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.maxItems === undefined) && (missing1 = "maxItems")) || ((data9.maxChars === undefined) && (missing1 = "maxChars"))){
const err0 = {instancePath:instancePath+"/contextBudget",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs24 = errors;
for(const key1 in data9){
if(!((key1 === "maxItems") || (key1 === "maxChars"))){
const err1 = {instancePath:instancePath+"/contextBudget",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data9.maxItems !== undefined){
let data10 = data9.maxItems;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err2 = {instancePath:instancePath+"/contextBudget/maxItems",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err3 = {instancePath:instancePath+"/contextBudget/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.maxChars !== undefined){
let data11 = data9.maxChars;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err4 = {instancePath:instancePath+"/contextBudget/maxChars",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err5 = {instancePath:instancePath+"/contextBudget/maxChars",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/contextBudget",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
if(data9 !== null){
const err7 = {instancePath:instancePath+"/contextBudget",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/contextBudget",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate253.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completionDefinition !== undefined){
const _errs31 = errors;
if(typeof data.completionDefinition !== "string"){
validate253.errors = [{instancePath:instancePath+"/completionDefinition",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate253.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.bundleId === undefined) && (missing0 = "bundleId")) || ((data.mcpProfile === undefined) && (missing0 = "mcpProfile"))) || ((data.partnerProfile === undefined) && (missing0 = "partnerProfile"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.context === undefined) && (missing0 = "context"))) || ((data.requiresApproval === undefined) && (missing0 = "requiresApproval"))) || ((data.approved === undefined) && (missing0 = "approved"))) || ((data.checkpoint === undefined) && (missing0 = "checkpoint"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.tokenBudget === undefined) && (missing0 = "tokenBudget"))) || ((data.partnerStrategy === undefined) && (missing0 = "partnerStrategy"))) || ((data.actionScores === undefined) && (missing0 = "actionScores"))) || ((data.codegraphImpact === undefined) && (missing0 = "codegraphImpact"))) || ((data.killSwitches === undefined) && (missing0 = "killSwitches"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.delegationEligible === undefined) && (missing0 = "delegationEligible"))) || ((data.delegationScore === undefined) && (missing0 = "delegationScore"))) || ((data.delegationReason === undefined) && (missing0 = "delegationReason"))) || ((data.delegateProfile === undefined) && (missing0 = "delegateProfile"))) || ((data.handoffContract === undefined) && (missing0 = "handoffContract"))){
validate230.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema103.properties, key0))){
validate230.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bundleId !== undefined){
const _errs2 = errors;
if(!(validate216(data.bundleId, {instancePath:instancePath+"/bundleId",parentData:data,parentDataProperty:"bundleId",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mcpProfile !== undefined){
const _errs3 = errors;
if(!(validate218(data.mcpProfile, {instancePath:instancePath+"/mcpProfile",parentData:data,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerProfile !== undefined){
const _errs4 = errors;
if(!(validate220(data.partnerProfile, {instancePath:instancePath+"/partnerProfile",parentData:data,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data3 = data.generatedAt;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate230.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate230.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs7 = errors;
if(typeof data4 !== "string"){
validate230.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "ready") || (data4 === "checkpoint_required"))){
validate230.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema103.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intent !== undefined){
let data5 = data.intent;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.id === undefined) && (missing1 = "id")) || ((data5.description === undefined) && (missing1 = "description"))) || ((data5.risk === undefined) && (missing1 = "risk"))){
validate230.errors = [{instancePath:instancePath+"/intent",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!(((key1 === "id") || (key1 === "description")) || (key1 === "risk"))){
validate230.errors = [{instancePath:instancePath+"/intent",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.id !== undefined){
const _errs12 = errors;
if(!(validate224(data5.id, {instancePath:instancePath+"/intent/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.description !== undefined){
const _errs13 = errors;
if(typeof data5.description !== "string"){
validate230.errors = [{instancePath:instancePath+"/intent/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.risk !== undefined){
const _errs15 = errors;
if(!(validate226(data5.risk, {instancePath:instancePath+"/intent/risk",parentData:data5,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/intent",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs16 = errors;
if(typeof data.context !== "string"){
validate230.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiresApproval !== undefined){
const _errs18 = errors;
if(typeof data.requiresApproval !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/requiresApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved !== undefined){
const _errs20 = errors;
if(typeof data.approved !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/approved",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkpoint !== undefined){
let data12 = data.checkpoint;
const _errs22 = errors;
const _errs23 = errors;
let valid2 = false;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.type === undefined) && (missing2 = "type")) || ((data12.reason === undefined) && (missing2 = "reason"))) || ((data12.requiredForRiskLevels === undefined) && (missing2 = "requiredForRiskLevels"))){
const err0 = {instancePath:instancePath+"/checkpoint",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs26 = errors;
for(const key2 in data12){
if(!(((key2 === "type") || (key2 === "reason")) || (key2 === "requiredForRiskLevels"))){
const err1 = {instancePath:instancePath+"/checkpoint",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs26 === errors){
if(data12.type !== undefined){
let data13 = data12.type;
const _errs27 = errors;
if(typeof data13 !== "string"){
const err2 = {instancePath:instancePath+"/checkpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data13 === "human_approval")){
const err3 = {instancePath:instancePath+"/checkpoint/type",keyword:"enum",params:{allowedValues: schema103.properties.checkpoint.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.reason !== undefined){
const _errs29 = errors;
if(typeof data12.reason !== "string"){
const err4 = {instancePath:instancePath+"/checkpoint/reason",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data12.requiredForRiskLevels !== undefined){
let data15 = data12.requiredForRiskLevels;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid4 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate226(data15[i0], {instancePath:instancePath+"/checkpoint/requiredForRiskLevels/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/checkpoint/requiredForRiskLevels",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/checkpoint",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs34 = errors;
if(data12 !== null){
const err7 = {instancePath:instancePath+"/checkpoint",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/checkpoint",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate230.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data17 = data.actions;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data17)){
var valid5 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs38 = errors;
if(!(validate237(data17[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data19 = data.phases;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
var valid6 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((((data20.phaseIndex === undefined) && (missing3 = "phaseIndex")) || ((data20.kind === undefined) && (missing3 = "kind"))) || ((data20.parallel === undefined) && (missing3 = "parallel"))) || ((data20.actions === undefined) && (missing3 = "actions"))){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((((key3 === "phaseIndex") || (key3 === "kind")) || (key3 === "parallel")) || (key3 === "actions"))){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data20.phaseIndex !== undefined){
let data21 = data20.phaseIndex;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/phaseIndex",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/phaseIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.kind !== undefined){
let data22 = data20.kind;
const _errs46 = errors;
if(typeof data22 !== "string"){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data22 === "mcp_tool")){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema103.properties.phases.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.parallel !== undefined){
const _errs48 = errors;
if(typeof data20.parallel !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/parallel",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.actions !== undefined){
let data24 = data20.actions;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data24)){
var valid8 = true;
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
const _errs52 = errors;
if(!(validate237(data24[i3], {instancePath:instancePath+"/phases/" + i2+"/actions/" + i3,parentData:data24,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid8 = _errs52 === errors;
if(!valid8){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/phases/" + i2+"/actions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenBudget !== undefined){
const _errs53 = errors;
if(!(validate240(data.tokenBudget, {instancePath:instancePath+"/tokenBudget",parentData:data,parentDataProperty:"tokenBudget",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerStrategy !== undefined){
let data27 = data.partnerStrategy;
const _errs54 = errors;
if(errors === _errs54){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if(((((((((((data27.profile === undefined) && (missing4 = "profile")) || ((data27.label === undefined) && (missing4 = "label"))) || ((data27.description === undefined) && (missing4 = "description"))) || ((data27.verificationMode === undefined) && (missing4 = "verificationMode"))) || ((data27.maxRetryDelta === undefined) && (missing4 = "maxRetryDelta"))) || ((data27.rewardBias === undefined) && (missing4 = "rewardBias"))) || ((data27.partnerCategory === undefined) && (missing4 = "partnerCategory"))) || ((data27.actionBiases === undefined) && (missing4 = "actionBiases"))) || ((data27.recommendedChecks === undefined) && (missing4 = "recommendedChecks"))) || ((data27.tokenBudget === undefined) && (missing4 = "tokenBudget"))){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key4 in data27){
if(!(func1.call(schema103.properties.partnerStrategy.properties, key4))){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data27.profile !== undefined){
const _errs57 = errors;
if(!(validate220(data27.profile, {instancePath:instancePath+"/partnerStrategy/profile",parentData:data27,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.label !== undefined){
const _errs58 = errors;
if(typeof data27.label !== "string"){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.description !== undefined){
const _errs60 = errors;
if(typeof data27.description !== "string"){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.verificationMode !== undefined){
const _errs62 = errors;
if(!(validate222(data27.verificationMode, {instancePath:instancePath+"/partnerStrategy/verificationMode",parentData:data27,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.maxRetryDelta !== undefined){
let data32 = data27.maxRetryDelta;
const _errs63 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/maxRetryDelta",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.rewardBias !== undefined){
let data33 = data27.rewardBias;
const _errs65 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/rewardBias",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.partnerCategory !== undefined){
const _errs67 = errors;
if(typeof data27.partnerCategory !== "string"){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/partnerCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.actionBiases !== undefined){
let data35 = data27.actionBiases;
const _errs69 = errors;
if(errors === _errs69){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
let data36 = data35[key5];
const _errs72 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/actionBiases/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs72 === errors;
if(!valid10){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/actionBiases",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.recommendedChecks !== undefined){
let data37 = data27.recommendedChecks;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data37)){
var valid11 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
const _errs76 = errors;
if(typeof data37[i4] !== "string"){
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs76 === errors;
if(!valid11){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs74 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.tokenBudget !== undefined){
const _errs78 = errors;
if(!(validate240(data27.tokenBudget, {instancePath:instancePath+"/partnerStrategy/tokenBudget",parentData:data27,parentDataProperty:"tokenBudget",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
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
validate230.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionScores !== undefined){
let data40 = data.actionScores;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data40)){
var valid12 = true;
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
const _errs81 = errors;
if(errors === _errs81){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing5;
if((((((((((data41.name === undefined) && (missing5 = "name")) || ((data41.category === undefined) && (missing5 = "category"))) || ((data41.partnerProfile === undefined) && (missing5 = "partnerProfile"))) || ((data41.partnerCategory === undefined) && (missing5 = "partnerCategory"))) || ((data41.actionScore === undefined) && (missing5 = "actionScore"))) || ((data41.partnerScore === undefined) && (missing5 = "partnerScore"))) || ((data41.partnerBias === undefined) && (missing5 = "partnerBias"))) || ((data41.partnerPriority === undefined) && (missing5 = "partnerPriority"))) || ((data41.score === undefined) && (missing5 = "score"))){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs83 = errors;
for(const key6 in data41){
if(!(func1.call(schema103.properties.actionScores.items.properties, key6))){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data41.name !== undefined){
const _errs84 = errors;
if(typeof data41.name !== "string"){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.category !== undefined){
const _errs86 = errors;
if(typeof data41.category !== "string"){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.partnerProfile !== undefined){
const _errs88 = errors;
if(!(validate220(data41.partnerProfile, {instancePath:instancePath+"/actionScores/" + i5+"/partnerProfile",parentData:data41,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid13 = _errs88 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.partnerCategory !== undefined){
const _errs89 = errors;
if(typeof data41.partnerCategory !== "string"){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs89 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.actionScore !== undefined){
let data46 = data41.actionScore;
const _errs91 = errors;
if(errors === _errs91){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1 || isNaN(data46)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs91 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.partnerScore !== undefined){
let data47 = data41.partnerScore;
const _errs93 = errors;
if(errors === _errs93){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1 || isNaN(data47)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs93 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.partnerBias !== undefined){
let data48 = data41.partnerBias;
const _errs95 = errors;
if(!((typeof data48 == "number") && (isFinite(data48)))){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerBias",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.partnerPriority !== undefined){
let data49 = data41.partnerPriority;
const _errs97 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerPriority",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerPriority",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data41.score !== undefined){
let data50 = data41.score;
const _errs99 = errors;
if(errors === _errs99){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1 || isNaN(data50)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
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
validate230.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs81 === errors;
if(!valid12){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/actionScores",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codegraphImpact !== undefined){
const _errs101 = errors;
if(!(validate246(data.codegraphImpact, {instancePath:instancePath+"/codegraphImpact",parentData:data,parentDataProperty:"codegraphImpact",rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.killSwitches !== undefined){
let data52 = data.killSwitches;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data52)){
var valid14 = true;
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
const _errs104 = errors;
if(!(validate248(data52[i6], {instancePath:instancePath+"/killSwitches/" + i6,parentData:data52,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid14 = _errs104 === errors;
if(!valid14){
break;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/killSwitches",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionMode !== undefined){
let data54 = data.executionMode;
const _errs105 = errors;
if(typeof data54 !== "string"){
validate230.errors = [{instancePath:instancePath+"/executionMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data54 === "single_agent") || (data54 === "sequential_delegate"))){
validate230.errors = [{instancePath:instancePath+"/executionMode",keyword:"enum",params:{allowedValues: schema103.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegationEligible !== undefined){
const _errs107 = errors;
if(typeof data.delegationEligible !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/delegationEligible",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegationScore !== undefined){
let data56 = data.delegationScore;
const _errs109 = errors;
if(errors === _errs109){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1 || isNaN(data56)){
validate230.errors = [{instancePath:instancePath+"/delegationScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate230.errors = [{instancePath:instancePath+"/delegationScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/delegationScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegationReason !== undefined){
const _errs111 = errors;
if(typeof data.delegationReason !== "string"){
validate230.errors = [{instancePath:instancePath+"/delegationReason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegateProfile !== undefined){
let data58 = data.delegateProfile;
const _errs113 = errors;
const _errs114 = errors;
let valid15 = false;
const _errs115 = errors;
if(!(validate251(data58, {instancePath:instancePath+"/delegateProfile",parentData:data,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid1 = _errs115 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs116 = errors;
if(data58 !== null){
const err9 = {instancePath:instancePath+"/delegateProfile",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs116 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err10 = {instancePath:instancePath+"/delegateProfile",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate230.errors = vErrors;
return false;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handoffContract !== undefined){
let data59 = data.handoffContract;
const _errs118 = errors;
const _errs119 = errors;
let valid16 = false;
const _errs120 = errors;
if(!(validate253(data59, {instancePath:instancePath+"/handoffContract",parentData:data,parentDataProperty:"handoffContract",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var _valid2 = _errs120 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs121 = errors;
if(data59 !== null){
const err11 = {instancePath:instancePath+"/handoffContract",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs121 === errors;
valid16 = valid16 || _valid2;
}
if(!valid16){
const err12 = {instancePath:instancePath+"/handoffContract",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate230.errors = vErrors;
return false;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs118 === errors;
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
}
}
}
}
}
}
else {
validate230.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
validate229.errors = vErrors;
return errors === 0;
}
exports.v17 = validate256;
const schema111 = {"type":"object","required":["handoffId","taskKey","status","executionMode","delegateProfile","handoffContract"],"additionalProperties":false,"properties":{"handoffId":{"type":"string"},"taskKey":{"type":"string"},"status":{"type":"string","enum":["started"]},"executionMode":{"type":"string","enum":["sequential_delegate"]},"delegateProfile":{"$ref":"component:DelegateProfile"},"handoffContract":{"$ref":"component:HandoffContract"}}};
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.taskKey === undefined) && (missing0 = "taskKey"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.delegateProfile === undefined) && (missing0 = "delegateProfile"))) || ((data.handoffContract === undefined) && (missing0 = "handoffContract"))){
validate257.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "handoffId") || (key0 === "taskKey")) || (key0 === "status")) || (key0 === "executionMode")) || (key0 === "delegateProfile")) || (key0 === "handoffContract"))){
validate257.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.handoffId !== undefined){
const _errs2 = errors;
if(typeof data.handoffId !== "string"){
validate257.errors = [{instancePath:instancePath+"/handoffId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskKey !== undefined){
const _errs4 = errors;
if(typeof data.taskKey !== "string"){
validate257.errors = [{instancePath:instancePath+"/taskKey",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate257.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "started")){
validate257.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema111.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionMode !== undefined){
let data3 = data.executionMode;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate257.errors = [{instancePath:instancePath+"/executionMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "sequential_delegate")){
validate257.errors = [{instancePath:instancePath+"/executionMode",keyword:"enum",params:{allowedValues: schema111.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delegateProfile !== undefined){
const _errs10 = errors;
if(!(validate251(data.delegateProfile, {instancePath:instancePath+"/delegateProfile",parentData:data,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handoffContract !== undefined){
const _errs11 = errors;
if(!(validate253(data.handoffContract, {instancePath:instancePath+"/handoffContract",parentData:data,parentDataProperty:"handoffContract",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
else {
validate257.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
validate256.errors = vErrors;
return errors === 0;
}
exports.v18 = validate261;
const schema113 = {"type":"object","required":["handoffId","status","outcome","verificationAccepted","diagnosis","reliability"],"additionalProperties":false,"properties":{"handoffId":{"type":"string"},"status":{"type":"string","enum":["completed"]},"outcome":{"type":"string","enum":["accepted","rejected","aborted"]},"verificationAccepted":{"type":["boolean","null"]},"diagnosis":{"anyOf":[{"$ref":"component:FailureDiagnosis"},{"type":"null"}]},"reliability":{"type":"object","additionalProperties":{"$ref":"component:Posterior"}}}};
function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.rootCauseCategory === undefined) && (missing0 = "rootCauseCategory")) || ((data.criticalFailureStep === undefined) && (missing0 = "criticalFailureStep"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate263.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "rootCauseCategory") || (key0 === "criticalFailureStep")) || (key0 === "violations")) || (key0 === "evidence"))){
validate263.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rootCauseCategory !== undefined){
const _errs2 = errors;
if(typeof data.rootCauseCategory !== "string"){
validate263.errors = [{instancePath:instancePath+"/rootCauseCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criticalFailureStep !== undefined){
const _errs4 = errors;
if(typeof data.criticalFailureStep !== "string"){
validate263.errors = [{instancePath:instancePath+"/criticalFailureStep",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data2 = data.violations;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.source === undefined) && (missing1 = "source")) || ((data3.constraintId === undefined) && (missing1 = "constraintId"))) || ((data3.message === undefined) && (missing1 = "message"))){
validate263.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((key1 === "source") || (key1 === "constraintId")) || (key1 === "message"))){
validate263.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.source !== undefined){
const _errs11 = errors;
if(typeof data3.source !== "string"){
validate263.errors = [{instancePath:instancePath+"/violations/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.constraintId !== undefined){
const _errs13 = errors;
if(typeof data3.constraintId !== "string"){
validate263.errors = [{instancePath:instancePath+"/violations/" + i0+"/constraintId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.message !== undefined){
const _errs15 = errors;
if(typeof data3.message !== "string"){
validate263.errors = [{instancePath:instancePath+"/violations/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate263.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data7 = data.evidence;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.type === undefined) && (missing2 = "type")) || ((data8.value === undefined) && (missing2 = "value"))){
validate263.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "type") || (key2 === "value"))){
validate263.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.type !== undefined){
const _errs22 = errors;
if(typeof data8.type !== "string"){
validate263.errors = [{instancePath:instancePath+"/evidence/" + i1+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.value !== undefined){
const _errs24 = errors;
if(typeof data8.value !== "string"){
validate263.errors = [{instancePath:instancePath+"/evidence/" + i1+"/value",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate263.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
else {
validate263.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.alpha === undefined) && (missing0 = "alpha")) || ((data.beta === undefined) && (missing0 = "beta"))) || ((data.reliability === undefined) && (missing0 = "reliability"))) || ((data.samples === undefined) && (missing0 = "samples"))){
validate265.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "reliability")) || (key0 === "samples"))){
validate265.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.alpha !== undefined){
let data0 = data.alpha;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate265.errors = [{instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beta !== undefined){
let data1 = data.beta;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate265.errors = [{instancePath:instancePath+"/beta",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reliability !== undefined){
let data2 = data.reliability;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate265.errors = [{instancePath:instancePath+"/reliability",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate265.errors = [{instancePath:instancePath+"/reliability",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate265.errors = [{instancePath:instancePath+"/reliability",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data3 = data.samples;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate265.errors = [{instancePath:instancePath+"/samples",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate265.errors = [{instancePath:instancePath+"/samples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
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
else {
validate265.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}
function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.verificationAccepted === undefined) && (missing0 = "verificationAccepted"))) || ((data.diagnosis === undefined) && (missing0 = "diagnosis"))) || ((data.reliability === undefined) && (missing0 = "reliability"))){
validate262.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "handoffId") || (key0 === "status")) || (key0 === "outcome")) || (key0 === "verificationAccepted")) || (key0 === "diagnosis")) || (key0 === "reliability"))){
validate262.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.handoffId !== undefined){
const _errs2 = errors;
if(typeof data.handoffId !== "string"){
validate262.errors = [{instancePath:instancePath+"/handoffId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate262.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "completed")){
validate262.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema113.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data2 = data.outcome;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate262.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "accepted") || (data2 === "rejected")) || (data2 === "aborted"))){
validate262.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema113.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationAccepted !== undefined){
let data3 = data.verificationAccepted;
const _errs8 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate262.errors = [{instancePath:instancePath+"/verificationAccepted",keyword:"type",params:{type: schema113.properties.verificationAccepted.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
let data4 = data.diagnosis;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate263(data4, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/diagnosis",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/diagnosis",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate262.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reliability !== undefined){
let data5 = data.reliability;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs18 = errors;
if(!(validate265(data5[key1], {instancePath:instancePath+"/reliability/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/reliability",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
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
else {
validate262.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
validate261.errors = vErrors;
return errors === 0;
}
exports.v19 = validate268;
const schema117 = {"type":"object","required":["generatedAt","invocation","startupContext","recallPack","sandbox","intentPlan","reviewerLane","middlewarePlan","codeGraph"],"additionalProperties":false,"properties":{"generatedAt":{"type":"string","format":"date-time"},"invocation":{"type":"object","required":["source","trigger","thread","threadId","task","repoPath","prepareSandbox","intentId","mcpProfile","delegationMode"],"additionalProperties":false,"properties":{"source":{"type":"string","enum":["github","slack","linear","api","cli"]},"trigger":{"type":"object","required":["type","id","url","actor"],"additionalProperties":false,"properties":{"type":{"type":"string"},"id":{"type":["string","null"]},"url":{"type":["string","null"]},"actor":{"type":["string","null"]}}},"thread":{"type":"object","required":["id","title","url"],"additionalProperties":false,"properties":{"id":{"type":["string","null"]},"title":{"type":["string","null"]},"url":{"type":["string","null"]}}},"threadId":{"type":"string"},"task":{"type":"object","required":["title","body","number","labels","branch"],"additionalProperties":false,"properties":{"title":{"type":["string","null"]},"body":{"type":["string","null"]},"number":{"type":["string","null"]},"labels":{"type":"array","items":{"type":"string"}},"branch":{"type":["string","null"]}}},"repoPath":{"type":["string","null"]},"prepareSandbox":{"type":"boolean"},"intentId":{"$ref":"component:IntentId"},"mcpProfile":{"$ref":"component:McpProfile"},"delegationMode":{"type":"string","enum":["off","auto","sequential"]}}},"startupContext":{"type":"object","required":["text","sections"],"additionalProperties":false,"properties":{"text":{"type":"string"},"sections":{"type":"array","items":{"type":"object","required":["title","lines"],"additionalProperties":false,"properties":{"title":{"type":"string"},"lines":{"type":"array","items":{"type":"string"}}}}}}},"recallPack":{"type":"object","required":["packId","itemCount","cache","visibleTitles"],"additionalProperties":false,"properties":{"packId":{"type":"string"},"itemCount":{"type":"integer","minimum":0},"cache":{"type":"object","required":["hit"],"additionalProperties":false,"properties":{"hit":{"type":"boolean"},"similarity":{"type":"number","minimum":0,"maximum":1},"matchedQuery":{"type":"string"},"sourcePackId":{"type":"string"}}},"visibleTitles":{"type":"array","items":{"type":"string"},"maxItems":5}}},"sandbox":{"type":"object","required":["ready","kind","path","reused","baseRef"],"additionalProperties":false,"properties":{"ready":{"type":"boolean"},"kind":{"type":"string","enum":["none","git_worktree"]},"path":{"type":["string","null"]},"reused":{"type":"boolean"},"baseRef":{"type":["string","null"]}}},"intentPlan":{"$ref":"component:IntentPlan"},"reviewerLane":{"type":"object","required":["enabled","delegateProfile","executionMode","verificationMode","requiredChecks","requiredEvidence"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"delegateProfile":{"anyOf":[{"$ref":"component:DelegateProfile"},{"type":"null"}]},"executionMode":{"type":["string","null"],"enum":["single_agent","sequential_delegate",null]},"verificationMode":{"anyOf":[{"$ref":"component:VerificationMode"},{"type":"null"}]},"requiredChecks":{"type":"array","items":{"type":"string"}},"requiredEvidence":{"type":"array","items":{"type":"string"}}}},"middlewarePlan":{"type":"array","items":{"type":"object","required":["step","status","details"],"additionalProperties":false,"properties":{"step":{"type":"string","enum":["trigger_normalization","startup_context_hydration","context_pack_construction","sandbox_preparation","intent_planning","reviewer_lane","proof_gate","feedback_capture"]},"status":{"type":"string","enum":["ready","skipped","optional"]},"details":{"type":"object","additionalProperties":true}}}},"codeGraph":{"type":"object","required":["enabled","section"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"section":{"type":"string"}}}}};
function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.generatedAt === undefined) && (missing0 = "generatedAt")) || ((data.invocation === undefined) && (missing0 = "invocation"))) || ((data.startupContext === undefined) && (missing0 = "startupContext"))) || ((data.recallPack === undefined) && (missing0 = "recallPack"))) || ((data.sandbox === undefined) && (missing0 = "sandbox"))) || ((data.intentPlan === undefined) && (missing0 = "intentPlan"))) || ((data.reviewerLane === undefined) && (missing0 = "reviewerLane"))) || ((data.middlewarePlan === undefined) && (missing0 = "middlewarePlan"))) || ((data.codeGraph === undefined) && (missing0 = "codeGraph"))){
validate269.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
validate269.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.generatedAt !== undefined){
let data0 = data.generatedAt;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
validate269.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invocation !== undefined){
let data1 = data.invocation;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.source === undefined) && (missing1 = "source")) || ((data1.trigger === undefined) && (missing1 = "trigger"))) || ((data1.thread === undefined) && (missing1 = "thread"))) || ((data1.threadId === undefined) && (missing1 = "threadId"))) || ((data1.task === undefined) && (missing1 = "task"))) || ((data1.repoPath === undefined) && (missing1 = "repoPath"))) || ((data1.prepareSandbox === undefined) && (missing1 = "prepareSandbox"))) || ((data1.intentId === undefined) && (missing1 = "intentId"))) || ((data1.mcpProfile === undefined) && (missing1 = "mcpProfile"))) || ((data1.delegationMode === undefined) && (missing1 = "delegationMode"))){
validate269.errors = [{instancePath:instancePath+"/invocation",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func1.call(schema117.properties.invocation.properties, key1))){
validate269.errors = [{instancePath:instancePath+"/invocation",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.source !== undefined){
let data2 = data1.source;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate269.errors = [{instancePath:instancePath+"/invocation/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "github") || (data2 === "slack")) || (data2 === "linear")) || (data2 === "api")) || (data2 === "cli"))){
validate269.errors = [{instancePath:instancePath+"/invocation/source",keyword:"enum",params:{allowedValues: schema117.properties.invocation.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.trigger !== undefined){
let data3 = data1.trigger;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((((data3.type === undefined) && (missing2 = "type")) || ((data3.id === undefined) && (missing2 = "id"))) || ((data3.url === undefined) && (missing2 = "url"))) || ((data3.actor === undefined) && (missing2 = "actor"))){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data3){
if(!((((key2 === "type") || (key2 === "id")) || (key2 === "url")) || (key2 === "actor"))){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.type !== undefined){
const _errs12 = errors;
if(typeof data3.type !== "string"){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.id !== undefined){
let data5 = data3.id;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger/id",keyword:"type",params:{type: schema117.properties.invocation.properties.trigger.properties.id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.url !== undefined){
let data6 = data3.url;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger/url",keyword:"type",params:{type: schema117.properties.invocation.properties.trigger.properties.url.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.actor !== undefined){
let data7 = data3.actor;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/trigger/actor",keyword:"type",params:{type: schema117.properties.invocation.properties.trigger.properties.actor.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.thread !== undefined){
let data8 = data1.thread;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if((((data8.id === undefined) && (missing3 = "id")) || ((data8.title === undefined) && (missing3 = "title"))) || ((data8.url === undefined) && (missing3 = "url"))){
validate269.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data8){
if(!(((key3 === "id") || (key3 === "title")) || (key3 === "url"))){
validate269.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.id !== undefined){
let data9 = data8.id;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/thread/id",keyword:"type",params:{type: schema117.properties.invocation.properties.thread.properties.id.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.title !== undefined){
let data10 = data8.title;
const _errs25 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/thread/title",keyword:"type",params:{type: schema117.properties.invocation.properties.thread.properties.title.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.url !== undefined){
let data11 = data8.url;
const _errs27 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/thread/url",keyword:"type",params:{type: schema117.properties.invocation.properties.thread.properties.url.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.threadId !== undefined){
const _errs29 = errors;
if(typeof data1.threadId !== "string"){
validate269.errors = [{instancePath:instancePath+"/invocation/threadId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.task !== undefined){
let data13 = data1.task;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if((((((data13.title === undefined) && (missing4 = "title")) || ((data13.body === undefined) && (missing4 = "body"))) || ((data13.number === undefined) && (missing4 = "number"))) || ((data13.labels === undefined) && (missing4 = "labels"))) || ((data13.branch === undefined) && (missing4 = "branch"))){
validate269.errors = [{instancePath:instancePath+"/invocation/task",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data13){
if(!(((((key4 === "title") || (key4 === "body")) || (key4 === "number")) || (key4 === "labels")) || (key4 === "branch"))){
validate269.errors = [{instancePath:instancePath+"/invocation/task",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.title !== undefined){
let data14 = data13.title;
const _errs34 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/task/title",keyword:"type",params:{type: schema117.properties.invocation.properties.task.properties.title.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.body !== undefined){
let data15 = data13.body;
const _errs36 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/task/body",keyword:"type",params:{type: schema117.properties.invocation.properties.task.properties.body.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.number !== undefined){
let data16 = data13.number;
const _errs38 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/task/number",keyword:"type",params:{type: schema117.properties.invocation.properties.task.properties.number.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.labels !== undefined){
let data17 = data13.labels;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
var valid5 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs42 = errors;
if(typeof data17[i0] !== "string"){
validate269.errors = [{instancePath:instancePath+"/invocation/task/labels/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/invocation/task/labels",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.branch !== undefined){
let data19 = data13.branch;
const _errs44 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/task/branch",keyword:"type",params:{type: schema117.properties.invocation.properties.task.properties.branch.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs44 === errors;
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
else {
validate269.errors = [{instancePath:instancePath+"/invocation/task",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.repoPath !== undefined){
let data20 = data1.repoPath;
const _errs46 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate269.errors = [{instancePath:instancePath+"/invocation/repoPath",keyword:"type",params:{type: schema117.properties.invocation.properties.repoPath.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.prepareSandbox !== undefined){
const _errs48 = errors;
if(typeof data1.prepareSandbox !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/invocation/prepareSandbox",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.intentId !== undefined){
const _errs50 = errors;
if(!(validate224(data1.intentId, {instancePath:instancePath+"/invocation/intentId",parentData:data1,parentDataProperty:"intentId",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid1 = _errs50 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.mcpProfile !== undefined){
const _errs51 = errors;
if(!(validate218(data1.mcpProfile, {instancePath:instancePath+"/invocation/mcpProfile",parentData:data1,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid1 = _errs51 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.delegationMode !== undefined){
let data24 = data1.delegationMode;
const _errs52 = errors;
if(typeof data24 !== "string"){
validate269.errors = [{instancePath:instancePath+"/invocation/delegationMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data24 === "off") || (data24 === "auto")) || (data24 === "sequential"))){
validate269.errors = [{instancePath:instancePath+"/invocation/delegationMode",keyword:"enum",params:{allowedValues: schema117.properties.invocation.properties.delegationMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs52 === errors;
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
}
}
else {
validate269.errors = [{instancePath:instancePath+"/invocation",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startupContext !== undefined){
let data25 = data.startupContext;
const _errs54 = errors;
if(errors === _errs54){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if(((data25.text === undefined) && (missing5 = "text")) || ((data25.sections === undefined) && (missing5 = "sections"))){
validate269.errors = [{instancePath:instancePath+"/startupContext",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key5 in data25){
if(!((key5 === "text") || (key5 === "sections"))){
validate269.errors = [{instancePath:instancePath+"/startupContext",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data25.text !== undefined){
const _errs57 = errors;
if(typeof data25.text !== "string"){
validate269.errors = [{instancePath:instancePath+"/startupContext/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data25.sections !== undefined){
let data27 = data25.sections;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data27)){
var valid7 = true;
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing6;
if(((data28.title === undefined) && (missing6 = "title")) || ((data28.lines === undefined) && (missing6 = "lines"))){
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key6 in data28){
if(!((key6 === "title") || (key6 === "lines"))){
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data28.title !== undefined){
const _errs64 = errors;
if(typeof data28.title !== "string"){
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data28.lines !== undefined){
let data30 = data28.lines;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data30)){
var valid9 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
const _errs68 = errors;
if(typeof data30[i2] !== "string"){
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/lines/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs68 === errors;
if(!valid9){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/lines",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs66 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs61 === errors;
if(!valid7){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/startupContext/sections",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/startupContext",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recallPack !== undefined){
let data32 = data.recallPack;
const _errs70 = errors;
if(errors === _errs70){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing7;
if(((((data32.packId === undefined) && (missing7 = "packId")) || ((data32.itemCount === undefined) && (missing7 = "itemCount"))) || ((data32.cache === undefined) && (missing7 = "cache"))) || ((data32.visibleTitles === undefined) && (missing7 = "visibleTitles"))){
validate269.errors = [{instancePath:instancePath+"/recallPack",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key7 in data32){
if(!((((key7 === "packId") || (key7 === "itemCount")) || (key7 === "cache")) || (key7 === "visibleTitles"))){
validate269.errors = [{instancePath:instancePath+"/recallPack",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data32.packId !== undefined){
const _errs73 = errors;
if(typeof data32.packId !== "string"){
validate269.errors = [{instancePath:instancePath+"/recallPack/packId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.itemCount !== undefined){
let data34 = data32.itemCount;
const _errs75 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate269.errors = [{instancePath:instancePath+"/recallPack/itemCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate269.errors = [{instancePath:instancePath+"/recallPack/itemCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.cache !== undefined){
let data35 = data32.cache;
const _errs77 = errors;
if(errors === _errs77){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing8;
if((data35.hit === undefined) && (missing8 = "hit")){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key8 in data35){
if(!((((key8 === "hit") || (key8 === "similarity")) || (key8 === "matchedQuery")) || (key8 === "sourcePackId"))){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data35.hit !== undefined){
const _errs80 = errors;
if(typeof data35.hit !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/hit",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs80 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data35.similarity !== undefined){
let data37 = data35.similarity;
const _errs82 = errors;
if(errors === _errs82){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1 || isNaN(data37)){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data35.matchedQuery !== undefined){
const _errs84 = errors;
if(typeof data35.matchedQuery !== "string"){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/matchedQuery",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data35.sourcePackId !== undefined){
const _errs86 = errors;
if(typeof data35.sourcePackId !== "string"){
validate269.errors = [{instancePath:instancePath+"/recallPack/cache/sourcePackId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs86 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.visibleTitles !== undefined){
let data40 = data32.visibleTitles;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data40)){
if(data40.length > 5){
validate269.errors = [{instancePath:instancePath+"/recallPack/visibleTitles",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid12 = true;
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
const _errs90 = errors;
if(typeof data40[i3] !== "string"){
validate269.errors = [{instancePath:instancePath+"/recallPack/visibleTitles/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs90 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/recallPack/visibleTitles",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs88 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/recallPack",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sandbox !== undefined){
let data42 = data.sandbox;
const _errs92 = errors;
if(errors === _errs92){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing9;
if((((((data42.ready === undefined) && (missing9 = "ready")) || ((data42.kind === undefined) && (missing9 = "kind"))) || ((data42.path === undefined) && (missing9 = "path"))) || ((data42.reused === undefined) && (missing9 = "reused"))) || ((data42.baseRef === undefined) && (missing9 = "baseRef"))){
validate269.errors = [{instancePath:instancePath+"/sandbox",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key9 in data42){
if(!(((((key9 === "ready") || (key9 === "kind")) || (key9 === "path")) || (key9 === "reused")) || (key9 === "baseRef"))){
validate269.errors = [{instancePath:instancePath+"/sandbox",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data42.ready !== undefined){
const _errs95 = errors;
if(typeof data42.ready !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/sandbox/ready",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.kind !== undefined){
let data44 = data42.kind;
const _errs97 = errors;
if(typeof data44 !== "string"){
validate269.errors = [{instancePath:instancePath+"/sandbox/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data44 === "none") || (data44 === "git_worktree"))){
validate269.errors = [{instancePath:instancePath+"/sandbox/kind",keyword:"enum",params:{allowedValues: schema117.properties.sandbox.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.path !== undefined){
let data45 = data42.path;
const _errs99 = errors;
if((typeof data45 !== "string") && (data45 !== null)){
validate269.errors = [{instancePath:instancePath+"/sandbox/path",keyword:"type",params:{type: schema117.properties.sandbox.properties.path.type},message:"must be string,null"}];
return false;
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.reused !== undefined){
const _errs101 = errors;
if(typeof data42.reused !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/sandbox/reused",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs101 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.baseRef !== undefined){
let data47 = data42.baseRef;
const _errs103 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
validate269.errors = [{instancePath:instancePath+"/sandbox/baseRef",keyword:"type",params:{type: schema117.properties.sandbox.properties.baseRef.type},message:"must be string,null"}];
return false;
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/sandbox",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intentPlan !== undefined){
const _errs105 = errors;
if(!(validate230(data.intentPlan, {instancePath:instancePath+"/intentPlan",parentData:data,parentDataProperty:"intentPlan",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewerLane !== undefined){
let data49 = data.reviewerLane;
const _errs106 = errors;
if(errors === _errs106){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing10;
if(((((((data49.enabled === undefined) && (missing10 = "enabled")) || ((data49.delegateProfile === undefined) && (missing10 = "delegateProfile"))) || ((data49.executionMode === undefined) && (missing10 = "executionMode"))) || ((data49.verificationMode === undefined) && (missing10 = "verificationMode"))) || ((data49.requiredChecks === undefined) && (missing10 = "requiredChecks"))) || ((data49.requiredEvidence === undefined) && (missing10 = "requiredEvidence"))){
validate269.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs108 = errors;
for(const key10 in data49){
if(!((((((key10 === "enabled") || (key10 === "delegateProfile")) || (key10 === "executionMode")) || (key10 === "verificationMode")) || (key10 === "requiredChecks")) || (key10 === "requiredEvidence"))){
validate269.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data49.enabled !== undefined){
const _errs109 = errors;
if(typeof data49.enabled !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/reviewerLane/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs109 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.delegateProfile !== undefined){
let data51 = data49.delegateProfile;
const _errs111 = errors;
const _errs112 = errors;
let valid15 = false;
const _errs113 = errors;
if(!(validate251(data51, {instancePath:instancePath+"/reviewerLane/delegateProfile",parentData:data49,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid0 = _errs113 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const _errs114 = errors;
if(data51 !== null){
const err0 = {instancePath:instancePath+"/reviewerLane/delegateProfile",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs114 === errors;
valid15 = valid15 || _valid0;
}
if(!valid15){
const err1 = {instancePath:instancePath+"/reviewerLane/delegateProfile",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs111 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.executionMode !== undefined){
let data52 = data49.executionMode;
const _errs116 = errors;
if((typeof data52 !== "string") && (data52 !== null)){
validate269.errors = [{instancePath:instancePath+"/reviewerLane/executionMode",keyword:"type",params:{type: schema117.properties.reviewerLane.properties.executionMode.type},message:"must be string,null"}];
return false;
}
if(!(((data52 === "single_agent") || (data52 === "sequential_delegate")) || (data52 === null))){
validate269.errors = [{instancePath:instancePath+"/reviewerLane/executionMode",keyword:"enum",params:{allowedValues: schema117.properties.reviewerLane.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs116 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.verificationMode !== undefined){
let data53 = data49.verificationMode;
const _errs118 = errors;
const _errs119 = errors;
let valid16 = false;
const _errs120 = errors;
if(!(validate222(data53, {instancePath:instancePath+"/reviewerLane/verificationMode",parentData:data49,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var _valid1 = _errs120 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const _errs121 = errors;
if(data53 !== null){
const err2 = {instancePath:instancePath+"/reviewerLane/verificationMode",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs121 === errors;
valid16 = valid16 || _valid1;
}
if(!valid16){
const err3 = {instancePath:instancePath+"/reviewerLane/verificationMode",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.requiredChecks !== undefined){
let data54 = data49.requiredChecks;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data54)){
var valid17 = true;
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
const _errs125 = errors;
if(typeof data54[i4] !== "string"){
validate269.errors = [{instancePath:instancePath+"/reviewerLane/requiredChecks/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs125 === errors;
if(!valid17){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/reviewerLane/requiredChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.requiredEvidence !== undefined){
let data56 = data49.requiredEvidence;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data56)){
var valid18 = true;
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
const _errs129 = errors;
if(typeof data56[i5] !== "string"){
validate269.errors = [{instancePath:instancePath+"/reviewerLane/requiredEvidence/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs129 === errors;
if(!valid18){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/reviewerLane/requiredEvidence",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
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
validate269.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.middlewarePlan !== undefined){
let data58 = data.middlewarePlan;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data58)){
var valid19 = true;
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
let data59 = data58[i6];
const _errs133 = errors;
if(errors === _errs133){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing11;
if((((data59.step === undefined) && (missing11 = "step")) || ((data59.status === undefined) && (missing11 = "status"))) || ((data59.details === undefined) && (missing11 = "details"))){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs135 = errors;
for(const key11 in data59){
if(!(((key11 === "step") || (key11 === "status")) || (key11 === "details"))){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs135 === errors){
if(data59.step !== undefined){
let data60 = data59.step;
const _errs136 = errors;
if(typeof data60 !== "string"){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/step",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data60 === "trigger_normalization") || (data60 === "startup_context_hydration")) || (data60 === "context_pack_construction")) || (data60 === "sandbox_preparation")) || (data60 === "intent_planning")) || (data60 === "reviewer_lane")) || (data60 === "proof_gate")) || (data60 === "feedback_capture"))){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/step",keyword:"enum",params:{allowedValues: schema117.properties.middlewarePlan.items.properties.step.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs136 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data59.status !== undefined){
let data61 = data59.status;
const _errs138 = errors;
if(typeof data61 !== "string"){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data61 === "ready") || (data61 === "skipped")) || (data61 === "optional"))){
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/status",keyword:"enum",params:{allowedValues: schema117.properties.middlewarePlan.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs138 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data59.details !== undefined){
let data62 = data59.details;
const _errs140 = errors;
if(errors === _errs140){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
}
else {
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/details",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs140 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs133 === errors;
if(!valid19){
break;
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/middlewarePlan",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeGraph !== undefined){
let data63 = data.codeGraph;
const _errs143 = errors;
if(errors === _errs143){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing12;
if(((data63.enabled === undefined) && (missing12 = "enabled")) || ((data63.section === undefined) && (missing12 = "section"))){
validate269.errors = [{instancePath:instancePath+"/codeGraph",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key12 in data63){
if(!((key12 === "enabled") || (key12 === "section"))){
validate269.errors = [{instancePath:instancePath+"/codeGraph",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data63.enabled !== undefined){
const _errs146 = errors;
if(typeof data63.enabled !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/codeGraph/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs146 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data63.section !== undefined){
const _errs148 = errors;
if(typeof data63.section !== "string"){
validate269.errors = [{instancePath:instancePath+"/codeGraph/section",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs148 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/codeGraph",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs143 === errors;
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
else {
validate269.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
validate268.errors = vErrors;
return errors === 0;
}
exports.v20 = validate276;
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.summary === undefined) && (missing0 = "summary")){
validate277.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "summary")){
validate277.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
validate277.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate277.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate277(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
validate276.errors = vErrors;
return errors === 0;
}
exports.v21 = validate279;
const schema121 = {"type":"object","required":["query","limit","filters","feedbackDir","totalLessons","returned","results","backend"],"additionalProperties":false,"properties":{"query":{"type":"string"},"limit":{"type":"integer","minimum":1,"maximum":100},"filters":{"type":"object","required":["category","tags"],"additionalProperties":false,"properties":{"category":{"type":["string","null"],"enum":["error","learning","preference",null]},"tags":{"type":"array","items":{"type":"string"}}}},"feedbackDir":{"type":"string"},"totalLessons":{"type":"integer","minimum":0},"returned":{"type":"integer","minimum":0},"results":{"type":"array","items":{"$ref":"component:LessonSearchResult"}},"backend":{"type":"string"}}};
const schema122 = {"type":"object","required":["id","title","category","importance","tags","timestamp","sourceFeedbackId","score","matchedTokens","lesson","systemResponse"],"additionalProperties":false,"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"type":"string","enum":["error","learning","preference"]},"importance":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"timestamp":{"type":["string","null"],"format":"date-time"},"sourceFeedbackId":{"type":["string","null"]},"score":{"type":"number","minimum":0},"matchedTokens":{"type":"array","items":{"type":"string"}},"lesson":{"type":"object","required":["summary","content","whatWentWrong","whatWorked","howToAvoid","actionNeeded","reasoning","visualEvidence","rubric"],"additionalProperties":false,"properties":{"summary":{"type":"string"},"content":{"type":"string"},"whatWentWrong":{"type":["string","null"]},"whatWorked":{"type":["string","null"]},"howToAvoid":{"type":["string","null"]},"actionNeeded":{"type":["string","null"]},"reasoning":{"type":["string","null"]},"visualEvidence":{"type":["string","null"]},"rubric":{"type":"array","items":{"type":"string"}}}},"systemResponse":{"type":"object","required":["promotedToMemory","lifecycle","diagnosis","sourceFeedback","linkedPreventionRules","linkedAutoGates","correctiveActions","harnessRecommendations"],"additionalProperties":false,"properties":{"promotedToMemory":{"type":"boolean","enum":[true]},"lifecycle":{"type":"object","required":["feedbackCaptured","promotedToMemory","correctiveActionCaptured","preventionRuleLinked","gateLinked","enforcementState","verificationState","impactMeasured","openRecommendations","stage"],"additionalProperties":false,"properties":{"feedbackCaptured":{"type":"boolean"},"promotedToMemory":{"type":"boolean"},"correctiveActionCaptured":{"type":"boolean"},"preventionRuleLinked":{"type":"boolean"},"gateLinked":{"type":"boolean"},"enforcementState":{"type":"string","enum":["blocking","warning","rule_only","memory_only"]},"verificationState":{"type":"string","enum":["closed_loop","enforced","specified","missing"]},"impactMeasured":{"type":"boolean"},"openRecommendations":{"type":"integer","minimum":0},"stage":{"type":"string","enum":["detected","promoted","enforced","measured"]}}},"diagnosis":{"oneOf":[{"$ref":"component:Diagnosis"},{"type":"null"}]},"sourceFeedback":{"oneOf":[{"type":"object","required":["id","signal","context","timestamp","tags"],"additionalProperties":false,"properties":{"id":{"type":"string"},"signal":{"type":"string","enum":["positive","negative"]},"context":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"tags":{"type":"array","items":{"type":"string"}}}},{"type":"null"}]},"linkedPreventionRules":{"type":"array","maxItems":3,"items":{"type":"object","required":["title","summary","score"],"additionalProperties":false,"properties":{"title":{"type":"string"},"summary":{"type":"string"},"score":{"type":"number","minimum":0}}}},"linkedAutoGates":{"type":"array","maxItems":3,"items":{"type":"object","required":["id","action","pattern","message","occurrences","promotedAt","score"],"additionalProperties":false,"properties":{"id":{"type":"string"},"action":{"type":"string","enum":["warn","block"]},"pattern":{"type":"string"},"message":{"type":"string"},"occurrences":{"type":"integer","minimum":0},"promotedAt":{"type":"string","format":"date-time"},"score":{"type":"number","minimum":0}}}},"correctiveActions":{"type":"array","items":{"$ref":"component:CorrectiveAction"}},"harnessRecommendations":{"type":"array","items":{"type":"object","required":["type","priority","reason","action"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["prevention_rule","pre_action_gate","verification_harness","diagnostic_capture"]},"priority":{"type":"string","enum":["high","medium"]},"reason":{"type":"string"},"action":{"type":"string"}}}}}},"rerankedScore":{"type":"number"}}};
function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.importance === undefined) && (missing0 = "importance"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.sourceFeedbackId === undefined) && (missing0 = "sourceFeedbackId"))) || ((data.score === undefined) && (missing0 = "score"))) || ((data.matchedTokens === undefined) && (missing0 = "matchedTokens"))) || ((data.lesson === undefined) && (missing0 = "lesson"))) || ((data.systemResponse === undefined) && (missing0 = "systemResponse"))){
validate281.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema122.properties, key0))){
validate281.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate281.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate281.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data2 = data.category;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate281.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "error") || (data2 === "learning")) || (data2 === "preference"))){
validate281.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema122.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.importance !== undefined){
const _errs8 = errors;
if(typeof data.importance !== "string"){
validate281.errors = [{instancePath:instancePath+"/importance",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data4 = data.tags;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate281.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data6 = data.timestamp;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate281.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: schema122.properties.timestamp.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate281.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.sourceFeedbackId !== undefined){
let data7 = data.sourceFeedbackId;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate281.errors = [{instancePath:instancePath+"/sourceFeedbackId",keyword:"type",params:{type: schema122.properties.sourceFeedbackId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data8 = data.score;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate281.errors = [{instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matchedTokens !== undefined){
let data9 = data.matchedTokens;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(typeof data9[i1] !== "string"){
validate281.errors = [{instancePath:instancePath+"/matchedTokens/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/matchedTokens",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lesson !== undefined){
let data11 = data.lesson;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((((((((((data11.summary === undefined) && (missing1 = "summary")) || ((data11.content === undefined) && (missing1 = "content"))) || ((data11.whatWentWrong === undefined) && (missing1 = "whatWentWrong"))) || ((data11.whatWorked === undefined) && (missing1 = "whatWorked"))) || ((data11.howToAvoid === undefined) && (missing1 = "howToAvoid"))) || ((data11.actionNeeded === undefined) && (missing1 = "actionNeeded"))) || ((data11.reasoning === undefined) && (missing1 = "reasoning"))) || ((data11.visualEvidence === undefined) && (missing1 = "visualEvidence"))) || ((data11.rubric === undefined) && (missing1 = "rubric"))){
validate281.errors = [{instancePath:instancePath+"/lesson",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key1 in data11){
if(!(func1.call(schema122.properties.lesson.properties, key1))){
validate281.errors = [{instancePath:instancePath+"/lesson",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data11.summary !== undefined){
const _errs27 = errors;
if(typeof data11.summary !== "string"){
validate281.errors = [{instancePath:instancePath+"/lesson/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.content !== undefined){
const _errs29 = errors;
if(typeof data11.content !== "string"){
validate281.errors = [{instancePath:instancePath+"/lesson/content",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.whatWentWrong !== undefined){
let data14 = data11.whatWentWrong;
const _errs31 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/whatWentWrong",keyword:"type",params:{type: schema122.properties.lesson.properties.whatWentWrong.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.whatWorked !== undefined){
let data15 = data11.whatWorked;
const _errs33 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/whatWorked",keyword:"type",params:{type: schema122.properties.lesson.properties.whatWorked.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.howToAvoid !== undefined){
let data16 = data11.howToAvoid;
const _errs35 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/howToAvoid",keyword:"type",params:{type: schema122.properties.lesson.properties.howToAvoid.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.actionNeeded !== undefined){
let data17 = data11.actionNeeded;
const _errs37 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/actionNeeded",keyword:"type",params:{type: schema122.properties.lesson.properties.actionNeeded.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.reasoning !== undefined){
let data18 = data11.reasoning;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/reasoning",keyword:"type",params:{type: schema122.properties.lesson.properties.reasoning.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.visualEvidence !== undefined){
let data19 = data11.visualEvidence;
const _errs41 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate281.errors = [{instancePath:instancePath+"/lesson/visualEvidence",keyword:"type",params:{type: schema122.properties.lesson.properties.visualEvidence.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.rubric !== undefined){
let data20 = data11.rubric;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid4 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(typeof data20[i2] !== "string"){
validate281.errors = [{instancePath:instancePath+"/lesson/rubric/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/lesson/rubric",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
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
validate281.errors = [{instancePath:instancePath+"/lesson",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemResponse !== undefined){
let data22 = data.systemResponse;
const _errs47 = errors;
if(errors === _errs47){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing2;
if(((((((((data22.promotedToMemory === undefined) && (missing2 = "promotedToMemory")) || ((data22.lifecycle === undefined) && (missing2 = "lifecycle"))) || ((data22.diagnosis === undefined) && (missing2 = "diagnosis"))) || ((data22.sourceFeedback === undefined) && (missing2 = "sourceFeedback"))) || ((data22.linkedPreventionRules === undefined) && (missing2 = "linkedPreventionRules"))) || ((data22.linkedAutoGates === undefined) && (missing2 = "linkedAutoGates"))) || ((data22.correctiveActions === undefined) && (missing2 = "correctiveActions"))) || ((data22.harnessRecommendations === undefined) && (missing2 = "harnessRecommendations"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key2 in data22){
if(!((((((((key2 === "promotedToMemory") || (key2 === "lifecycle")) || (key2 === "diagnosis")) || (key2 === "sourceFeedback")) || (key2 === "linkedPreventionRules")) || (key2 === "linkedAutoGates")) || (key2 === "correctiveActions")) || (key2 === "harnessRecommendations"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data22.promotedToMemory !== undefined){
let data23 = data22.promotedToMemory;
const _errs50 = errors;
if(typeof data23 !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/promotedToMemory",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data23 === true)){
validate281.errors = [{instancePath:instancePath+"/systemResponse/promotedToMemory",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.promotedToMemory.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.lifecycle !== undefined){
let data24 = data22.lifecycle;
const _errs52 = errors;
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if(((((((((((data24.feedbackCaptured === undefined) && (missing3 = "feedbackCaptured")) || ((data24.promotedToMemory === undefined) && (missing3 = "promotedToMemory"))) || ((data24.correctiveActionCaptured === undefined) && (missing3 = "correctiveActionCaptured"))) || ((data24.preventionRuleLinked === undefined) && (missing3 = "preventionRuleLinked"))) || ((data24.gateLinked === undefined) && (missing3 = "gateLinked"))) || ((data24.enforcementState === undefined) && (missing3 = "enforcementState"))) || ((data24.verificationState === undefined) && (missing3 = "verificationState"))) || ((data24.impactMeasured === undefined) && (missing3 = "impactMeasured"))) || ((data24.openRecommendations === undefined) && (missing3 = "openRecommendations"))) || ((data24.stage === undefined) && (missing3 = "stage"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data24){
if(!(func1.call(schema122.properties.systemResponse.properties.lifecycle.properties, key3))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data24.feedbackCaptured !== undefined){
const _errs55 = errors;
if(typeof data24.feedbackCaptured !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/feedbackCaptured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.promotedToMemory !== undefined){
const _errs57 = errors;
if(typeof data24.promotedToMemory !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/promotedToMemory",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.correctiveActionCaptured !== undefined){
const _errs59 = errors;
if(typeof data24.correctiveActionCaptured !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/correctiveActionCaptured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.preventionRuleLinked !== undefined){
const _errs61 = errors;
if(typeof data24.preventionRuleLinked !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/preventionRuleLinked",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.gateLinked !== undefined){
const _errs63 = errors;
if(typeof data24.gateLinked !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/gateLinked",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs63 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.enforcementState !== undefined){
let data30 = data24.enforcementState;
const _errs65 = errors;
if(typeof data30 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/enforcementState",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data30 === "blocking") || (data30 === "warning")) || (data30 === "rule_only")) || (data30 === "memory_only"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/enforcementState",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.lifecycle.properties.enforcementState.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs65 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.verificationState !== undefined){
let data31 = data24.verificationState;
const _errs67 = errors;
if(typeof data31 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/verificationState",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data31 === "closed_loop") || (data31 === "enforced")) || (data31 === "specified")) || (data31 === "missing"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/verificationState",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.lifecycle.properties.verificationState.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs67 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.impactMeasured !== undefined){
const _errs69 = errors;
if(typeof data24.impactMeasured !== "boolean"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/impactMeasured",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.openRecommendations !== undefined){
let data33 = data24.openRecommendations;
const _errs71 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/openRecommendations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/openRecommendations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data24.stage !== undefined){
let data34 = data24.stage;
const _errs73 = errors;
if(typeof data34 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/stage",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data34 === "detected") || (data34 === "promoted")) || (data34 === "enforced")) || (data34 === "measured"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle/stage",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.lifecycle.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
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
validate281.errors = [{instancePath:instancePath+"/systemResponse/lifecycle",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.diagnosis !== undefined){
let data35 = data22.diagnosis;
const _errs75 = errors;
const _errs76 = errors;
let valid7 = false;
let passing0 = null;
const _errs77 = errors;
if(!(validate67(data35, {instancePath:instancePath+"/systemResponse/diagnosis",parentData:data22,parentDataProperty:"diagnosis",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs78 = errors;
if(data35 !== null){
const err0 = {instancePath:instancePath+"/systemResponse/diagnosis",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs78 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err1 = {instancePath:instancePath+"/systemResponse/diagnosis",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate281.errors = vErrors;
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs75 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.sourceFeedback !== undefined){
let data36 = data22.sourceFeedback;
const _errs80 = errors;
const _errs81 = errors;
let valid8 = false;
let passing1 = null;
const _errs82 = errors;
if(errors === _errs82){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if((((((data36.id === undefined) && (missing4 = "id")) || ((data36.signal === undefined) && (missing4 = "signal"))) || ((data36.context === undefined) && (missing4 = "context"))) || ((data36.timestamp === undefined) && (missing4 = "timestamp"))) || ((data36.tags === undefined) && (missing4 = "tags"))){
const err2 = {instancePath:instancePath+"/systemResponse/sourceFeedback",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs84 = errors;
for(const key4 in data36){
if(!(((((key4 === "id") || (key4 === "signal")) || (key4 === "context")) || (key4 === "timestamp")) || (key4 === "tags"))){
const err3 = {instancePath:instancePath+"/systemResponse/sourceFeedback",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs84 === errors){
if(data36.id !== undefined){
const _errs85 = errors;
if(typeof data36.id !== "string"){
const err4 = {instancePath:instancePath+"/systemResponse/sourceFeedback/id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.signal !== undefined){
let data38 = data36.signal;
const _errs87 = errors;
if(typeof data38 !== "string"){
const err5 = {instancePath:instancePath+"/systemResponse/sourceFeedback/signal",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data38 === "positive") || (data38 === "negative"))){
const err6 = {instancePath:instancePath+"/systemResponse/sourceFeedback/signal",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.sourceFeedback.oneOf[0].properties.signal.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.context !== undefined){
const _errs89 = errors;
if(typeof data36.context !== "string"){
const err7 = {instancePath:instancePath+"/systemResponse/sourceFeedback/context",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.timestamp !== undefined){
let data40 = data36.timestamp;
const _errs91 = errors;
if(errors === _errs91){
if(errors === _errs91){
if(typeof data40 === "string"){
if(!(formats0.validate(data40))){
const err8 = {instancePath:instancePath+"/systemResponse/sourceFeedback/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/systemResponse/sourceFeedback/timestamp",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.tags !== undefined){
let data41 = data36.tags;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data41)){
var valid10 = true;
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
const _errs95 = errors;
if(typeof data41[i3] !== "string"){
const err10 = {instancePath:instancePath+"/systemResponse/sourceFeedback/tags/" + i3,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid10 = _errs95 === errors;
if(!valid10){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/systemResponse/sourceFeedback/tags",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid9 = _errs93 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/systemResponse/sourceFeedback",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs82 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs97 = errors;
if(data36 !== null){
const err13 = {instancePath:instancePath+"/systemResponse/sourceFeedback",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs97 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err14 = {instancePath:instancePath+"/systemResponse/sourceFeedback",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate281.errors = vErrors;
return false;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs80 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.linkedPreventionRules !== undefined){
let data43 = data22.linkedPreventionRules;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data43)){
if(data43.length > 3){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid11 = true;
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
const _errs101 = errors;
if(errors === _errs101){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing5;
if((((data44.title === undefined) && (missing5 = "title")) || ((data44.summary === undefined) && (missing5 = "summary"))) || ((data44.score === undefined) && (missing5 = "score"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs103 = errors;
for(const key5 in data44){
if(!(((key5 === "title") || (key5 === "summary")) || (key5 === "score"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs103 === errors){
if(data44.title !== undefined){
const _errs104 = errors;
if(typeof data44.title !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.summary !== undefined){
const _errs106 = errors;
if(typeof data44.summary !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data44.score !== undefined){
let data47 = data44.score;
const _errs108 = errors;
if(errors === _errs108){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs101 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedPreventionRules",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs99 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.linkedAutoGates !== undefined){
let data48 = data22.linkedAutoGates;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data48)){
if(data48.length > 3){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
const _errs112 = errors;
if(errors === _errs112){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing6;
if((((((((data49.id === undefined) && (missing6 = "id")) || ((data49.action === undefined) && (missing6 = "action"))) || ((data49.pattern === undefined) && (missing6 = "pattern"))) || ((data49.message === undefined) && (missing6 = "message"))) || ((data49.occurrences === undefined) && (missing6 = "occurrences"))) || ((data49.promotedAt === undefined) && (missing6 = "promotedAt"))) || ((data49.score === undefined) && (missing6 = "score"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs114 = errors;
for(const key6 in data49){
if(!(((((((key6 === "id") || (key6 === "action")) || (key6 === "pattern")) || (key6 === "message")) || (key6 === "occurrences")) || (key6 === "promotedAt")) || (key6 === "score"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data49.id !== undefined){
const _errs115 = errors;
if(typeof data49.id !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs115 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.action !== undefined){
let data51 = data49.action;
const _errs117 = errors;
if(typeof data51 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data51 === "warn") || (data51 === "block"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/action",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.linkedAutoGates.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs117 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.pattern !== undefined){
const _errs119 = errors;
if(typeof data49.pattern !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs119 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.message !== undefined){
const _errs121 = errors;
if(typeof data49.message !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs121 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.occurrences !== undefined){
let data54 = data49.occurrences;
const _errs123 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/occurrences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs123){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/occurrences",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.promotedAt !== undefined){
let data55 = data49.promotedAt;
const _errs125 = errors;
if(errors === _errs125){
if(errors === _errs125){
if(typeof data55 === "string"){
if(!(formats0.validate(data55))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/promotedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/promotedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data49.score !== undefined){
let data56 = data49.score;
const _errs127 = errors;
if(errors === _errs127){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs127 === errors;
}
else {
var valid14 = true;
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
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates/" + i5,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs112 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/linkedAutoGates",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs110 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.correctiveActions !== undefined){
let data57 = data22.correctiveActions;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data57)){
var valid15 = true;
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
const _errs131 = errors;
if(!(validate85(data57[i6], {instancePath:instancePath+"/systemResponse/correctiveActions/" + i6,parentData:data57,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid15 = _errs131 === errors;
if(!valid15){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/correctiveActions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs129 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data22.harnessRecommendations !== undefined){
let data59 = data22.harnessRecommendations;
const _errs132 = errors;
if(errors === _errs132){
if(Array.isArray(data59)){
var valid16 = true;
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
const _errs134 = errors;
if(errors === _errs134){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing7;
if(((((data60.type === undefined) && (missing7 = "type")) || ((data60.priority === undefined) && (missing7 = "priority"))) || ((data60.reason === undefined) && (missing7 = "reason"))) || ((data60.action === undefined) && (missing7 = "action"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7,keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs136 = errors;
for(const key7 in data60){
if(!((((key7 === "type") || (key7 === "priority")) || (key7 === "reason")) || (key7 === "action"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs136 === errors){
if(data60.type !== undefined){
let data61 = data60.type;
const _errs137 = errors;
if(typeof data61 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data61 === "prevention_rule") || (data61 === "pre_action_gate")) || (data61 === "verification_harness")) || (data61 === "diagnostic_capture"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/type",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.harnessRecommendations.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs137 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data60.priority !== undefined){
let data62 = data60.priority;
const _errs139 = errors;
if(typeof data62 !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/priority",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data62 === "high") || (data62 === "medium"))){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/priority",keyword:"enum",params:{allowedValues: schema122.properties.systemResponse.properties.harnessRecommendations.items.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs139 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data60.reason !== undefined){
const _errs141 = errors;
if(typeof data60.reason !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs141 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data60.action !== undefined){
const _errs143 = errors;
if(typeof data60.action !== "string"){
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs143 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations/" + i7,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs134 === errors;
if(!valid16){
break;
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/systemResponse/harnessRecommendations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs132 === errors;
}
else {
var valid5 = true;
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
validate281.errors = [{instancePath:instancePath+"/systemResponse",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rerankedScore !== undefined){
let data65 = data.rerankedScore;
const _errs145 = errors;
if(!((typeof data65 == "number") && (isFinite(data65)))){
validate281.errors = [{instancePath:instancePath+"/rerankedScore",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs145 === errors;
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
else {
validate281.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}
function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.query === undefined) && (missing0 = "query")) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.filters === undefined) && (missing0 = "filters"))) || ((data.feedbackDir === undefined) && (missing0 = "feedbackDir"))) || ((data.totalLessons === undefined) && (missing0 = "totalLessons"))) || ((data.returned === undefined) && (missing0 = "returned"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.backend === undefined) && (missing0 = "backend"))){
validate280.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "query") || (key0 === "limit")) || (key0 === "filters")) || (key0 === "feedbackDir")) || (key0 === "totalLessons")) || (key0 === "returned")) || (key0 === "results")) || (key0 === "backend"))){
validate280.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.query !== undefined){
const _errs2 = errors;
if(typeof data.query !== "string"){
validate280.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate280.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate280.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate280.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filters !== undefined){
let data2 = data.filters;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.category === undefined) && (missing1 = "category")) || ((data2.tags === undefined) && (missing1 = "tags"))){
validate280.errors = [{instancePath:instancePath+"/filters",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "category") || (key1 === "tags"))){
validate280.errors = [{instancePath:instancePath+"/filters",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.category !== undefined){
let data3 = data2.category;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate280.errors = [{instancePath:instancePath+"/filters/category",keyword:"type",params:{type: schema121.properties.filters.properties.category.type},message:"must be string,null"}];
return false;
}
if(!((((data3 === "error") || (data3 === "learning")) || (data3 === "preference")) || (data3 === null))){
validate280.errors = [{instancePath:instancePath+"/filters/category",keyword:"enum",params:{allowedValues: schema121.properties.filters.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.tags !== undefined){
let data4 = data2.tags;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data4[i0] !== "string"){
validate280.errors = [{instancePath:instancePath+"/filters/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/filters/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/filters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedbackDir !== undefined){
const _errs15 = errors;
if(typeof data.feedbackDir !== "string"){
validate280.errors = [{instancePath:instancePath+"/feedbackDir",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalLessons !== undefined){
let data7 = data.totalLessons;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate280.errors = [{instancePath:instancePath+"/totalLessons",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate280.errors = [{instancePath:instancePath+"/totalLessons",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returned !== undefined){
let data8 = data.returned;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate280.errors = [{instancePath:instancePath+"/returned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate280.errors = [{instancePath:instancePath+"/returned",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data9 = data.results;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate281(data9[i1], {instancePath:instancePath+"/results/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backend !== undefined){
const _errs24 = errors;
if(typeof data.backend !== "string"){
validate280.errors = [{instancePath:instancePath+"/backend",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
}
}
}
else {
validate280.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate280(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
validate279.errors = vErrors;
return errors === 0;
}
exports.v22 = validate286;
const schema124 = {"type":"object","required":["query","source","signal","limit","engine","returned","total","results"],"additionalProperties":false,"properties":{"query":{"type":"string"},"source":{"type":"string","enum":["all","feedback","context","rules"]},"signal":{"type":["string","null"],"enum":["up","down",null]},"limit":{"type":"integer","minimum":1,"maximum":50},"engine":{"type":"string"},"returned":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0},"results":{"type":"array","items":{"$ref":"component:SearchResult"}}}};
const schema125 = {"type":"object","required":["id","source","score","signal","tags","timestamp","title","context","correctiveAction","matchedTokens"],"additionalProperties":false,"properties":{"id":{"type":["string","null"]},"source":{"type":"string","enum":["feedback","contextfs","prevention_rule","document"]},"score":{"type":"number","minimum":0},"signal":{"type":["string","null"],"enum":["up","down",null]},"tags":{"type":"array","items":{"type":"string"}},"timestamp":{"type":["string","null"],"format":"date-time"},"title":{"type":["string","null"]},"context":{"type":"string","maxLength":280},"correctiveAction":{"type":["string","null"]},"matchedTokens":{"type":"array","items":{"type":"string"}},"whatWentWrong":{"type":["string","null"]},"whatWorked":{"type":["string","null"]},"namespace":{"type":["string","null"]},"file":{"type":["string","null"]},"documentId":{"type":"string"},"proposalCount":{"type":"integer","minimum":0},"matchedTemplateIds":{"type":"array","items":{"type":"string"}},"sourceFormat":{"type":"string"}}};
const func29 = require("ajv/dist/runtime/ucs2length").default;
function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.score === undefined) && (missing0 = "score"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.context === undefined) && (missing0 = "context"))) || ((data.correctiveAction === undefined) && (missing0 = "correctiveAction"))) || ((data.matchedTokens === undefined) && (missing0 = "matchedTokens"))){
validate288.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
validate288.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate288.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: schema125.properties.id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate288.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "feedback") || (data1 === "contextfs")) || (data1 === "prevention_rule")) || (data1 === "document"))){
validate288.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema125.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data2 = data.score;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate288.errors = [{instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data3 = data.signal;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate288.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: schema125.properties.signal.type},message:"must be string,null"}];
return false;
}
if(!(((data3 === "up") || (data3 === "down")) || (data3 === null))){
validate288.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema125.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data4 = data.tags;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate288.errors = [{instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data6 = data.timestamp;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate288.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: schema125.properties.timestamp.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
validate288.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
if(data.title !== undefined){
let data7 = data.title;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate288.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: schema125.properties.title.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
let data8 = data.context;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func29(data8) > 280){
validate288.errors = [{instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 280},message:"must NOT have more than 280 characters"}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correctiveAction !== undefined){
let data9 = data.correctiveAction;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate288.errors = [{instancePath:instancePath+"/correctiveAction",keyword:"type",params:{type: schema125.properties.correctiveAction.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matchedTokens !== undefined){
let data10 = data.matchedTokens;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data10[i1] !== "string"){
validate288.errors = [{instancePath:instancePath+"/matchedTokens/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/matchedTokens",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWentWrong !== undefined){
let data12 = data.whatWentWrong;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate288.errors = [{instancePath:instancePath+"/whatWentWrong",keyword:"type",params:{type: schema125.properties.whatWentWrong.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatWorked !== undefined){
let data13 = data.whatWorked;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate288.errors = [{instancePath:instancePath+"/whatWorked",keyword:"type",params:{type: schema125.properties.whatWorked.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined){
let data14 = data.namespace;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate288.errors = [{instancePath:instancePath+"/namespace",keyword:"type",params:{type: schema125.properties.namespace.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data15 = data.file;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate288.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: schema125.properties.file.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentId !== undefined){
const _errs34 = errors;
if(typeof data.documentId !== "string"){
validate288.errors = [{instancePath:instancePath+"/documentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposalCount !== undefined){
let data17 = data.proposalCount;
const _errs36 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate288.errors = [{instancePath:instancePath+"/proposalCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate288.errors = [{instancePath:instancePath+"/proposalCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matchedTemplateIds !== undefined){
let data18 = data.matchedTemplateIds;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data18)){
var valid3 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs40 = errors;
if(typeof data18[i2] !== "string"){
validate288.errors = [{instancePath:instancePath+"/matchedTemplateIds/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs40 === errors;
if(!valid3){
break;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/matchedTemplateIds",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceFormat !== undefined){
const _errs42 = errors;
if(typeof data.sourceFormat !== "string"){
validate288.errors = [{instancePath:instancePath+"/sourceFormat",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs42 === errors;
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
}
else {
validate288.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.query === undefined) && (missing0 = "query")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.returned === undefined) && (missing0 = "returned"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.results === undefined) && (missing0 = "results"))){
validate287.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "query") || (key0 === "source")) || (key0 === "signal")) || (key0 === "limit")) || (key0 === "engine")) || (key0 === "returned")) || (key0 === "total")) || (key0 === "results"))){
validate287.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.query !== undefined){
const _errs2 = errors;
if(typeof data.query !== "string"){
validate287.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate287.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "all") || (data1 === "feedback")) || (data1 === "context")) || (data1 === "rules"))){
validate287.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema124.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data2 = data.signal;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate287.errors = [{instancePath:instancePath+"/signal",keyword:"type",params:{type: schema124.properties.signal.type},message:"must be string,null"}];
return false;
}
if(!(((data2 === "up") || (data2 === "down")) || (data2 === null))){
validate287.errors = [{instancePath:instancePath+"/signal",keyword:"enum",params:{allowedValues: schema124.properties.signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data3 = data.limit;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate287.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engine !== undefined){
const _errs10 = errors;
if(typeof data.engine !== "string"){
validate287.errors = [{instancePath:instancePath+"/engine",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returned !== undefined){
let data5 = data.returned;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate287.errors = [{instancePath:instancePath+"/returned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate287.errors = [{instancePath:instancePath+"/returned",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data6 = data.total;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate287.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate287.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.results !== undefined){
let data7 = data.results;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate288(data7[i0], {instancePath:instancePath+"/results/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate287.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate287(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
validate286.errors = vErrors;
return errors === 0;
}
exports.v23 = validate291;
function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.markdown === undefined) && (missing0 = "markdown"))){
validate292.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "markdown"))){
validate292.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate292.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.markdown !== undefined){
const _errs4 = errors;
if(typeof data.markdown !== "string"){
validate292.errors = [{instancePath:instancePath+"/markdown",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate292.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}
function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
validate291.errors = vErrors;
return errors === 0;
}
exports.v24 = validate294;
function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.customerId === undefined) && (missing0 = "customerId"))) || ((data.usageCount === undefined) && (missing0 = "usageCount"))){
validate295.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "customerId")) || (key0 === "usageCount"))){
validate295.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate295.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
const _errs4 = errors;
if(typeof data.customerId !== "string"){
validate295.errors = [{instancePath:instancePath+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usageCount !== undefined){
let data2 = data.usageCount;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate295.errors = [{instancePath:instancePath+"/usageCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate295.errors = [{instancePath:instancePath+"/usageCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate295.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}
function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate295(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
validate294.errors = vErrors;
return errors === 0;
}
exports.v25 = validate297;
const schema131 = {"type":"object","additionalProperties":false,"required":["key","customerId","createdAt","installId","remainingCredits"],"properties":{"key":{"type":"string","pattern":"^tg_[0-9a-f]{32}$"},"customerId":{"type":"string"},"createdAt":{"type":"string","format":"date-time"},"installId":{"type":["string","null"]},"remainingCredits":{"type":["integer","null"],"minimum":0},"reused":{"type":"boolean","enum":[true]}}};
const pattern4 = new RegExp("^tg_[0-9a-f]{32}$", "u");
function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) && (missing0 = "key")) || ((data.customerId === undefined) && (missing0 = "customerId"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.installId === undefined) && (missing0 = "installId"))) || ((data.remainingCredits === undefined) && (missing0 = "remainingCredits"))){
validate298.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "key") || (key0 === "customerId")) || (key0 === "createdAt")) || (key0 === "installId")) || (key0 === "remainingCredits")) || (key0 === "reused"))){
validate298.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate298.errors = [{instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^tg_[0-9a-f]{32}$"},message:"must match pattern \""+"^tg_[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate298.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
const _errs4 = errors;
if(typeof data.customerId !== "string"){
validate298.errors = [{instancePath:instancePath+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data2 = data.createdAt;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate298.errors = [{instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate298.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installId !== undefined){
let data3 = data.installId;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate298.errors = [{instancePath:instancePath+"/installId",keyword:"type",params:{type: schema131.properties.installId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remainingCredits !== undefined){
let data4 = data.remainingCredits;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate298.errors = [{instancePath:instancePath+"/remainingCredits",keyword:"type",params:{type: schema131.properties.remainingCredits.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate298.errors = [{instancePath:instancePath+"/remainingCredits",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reused !== undefined){
let data5 = data.reused;
const _errs12 = errors;
if(typeof data5 !== "boolean"){
validate298.errors = [{instancePath:instancePath+"/reused",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data5 === true)){
validate298.errors = [{instancePath:instancePath+"/reused",keyword:"enum",params:{allowedValues: schema131.properties.reused.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate298.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate298(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
validate297.errors = vErrors;
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
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate52.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(data0 < 0 || isNaN(data0)){
validate52.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data0 = data["x-thumbgate-trace-id"];
const _errs1 = errors;
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
validate53.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced0;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["set-cookie"] !== undefined){
let data1 = data["set-cookie"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate53.errors = [{instancePath:instancePath+"/set-cookie",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["set-cookie"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data0 = data["x-thumbgate-trace-id"];
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
validate54.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced0;
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
exports.v4 = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(data0 < 0 || isNaN(data0)){
validate55.errors = [{instancePath:instancePath+"/retry-after",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data["x-thumbgate-trace-id"] !== undefined){
let data1 = data["x-thumbgate-trace-id"];
const _errs3 = errors;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate55.errors = [{instancePath:instancePath+"/x-thumbgate-trace-id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-thumbgate-trace-id"] = coerced1;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
exports.v5 = validate56;
const schema23 = {"type":"object","properties":{"cache-control":{"type":"string","enum":["no-store"]}},"required":[]};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["cache-control"] !== undefined){
let data0 = data["cache-control"];
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
validate56.errors = [{instancePath:instancePath+"/cache-control",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["cache-control"] = coerced0;
}
}
}
if(!(data0 === "no-store")){
validate56.errors = [{instancePath:instancePath+"/cache-control",keyword:"enum",params:{allowedValues: schema23.properties["cache-control"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
return exports
})()
module.exports = {
  "healthz": { "200": { "body": { "application/json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "captureFeedback": { "200": { "body": { "application/json": bodies.v3 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "422": { "body": { "application/json": bodies.v3 } }, "429": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getFeedbackStats": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "inferLessonFromHistory": { "200": { "body": { "application/json": bodies.v5 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "recordTelemetryPing": { "204": {  }, "500": { "body": { "application/problem+json": bodies.v2 } } },
  "getFunnelAnalytics": { "200": { "body": { "application/json": bodies.v6 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getLossAnalytics": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getDashboard": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getDashboardReviewState": { "200": { "body": { "application/json": bodies.v7 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "markDashboardReviewed": { "200": { "body": { "application/json": bodies.v7 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getDashboardRenderSpec": { "200": { "body": { "application/json": bodies.v7 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "evaluateDecision": { "200": { "body": { "application/json": bodies.v8 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "recordDecisionOutcome": { "200": { "body": { "application/json": bodies.v9 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getDecisionMetrics": { "200": { "body": { "application/json": bodies.v10 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getSettingsStatus": { "200": { "body": { "application/json": bodies.v11 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getBillingSummary": { "200": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "403": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "submitWorkflowSprintIntake": { "201": { "body": { "application/json": bodies.v13 }, "headers": headers.v2 }, "400": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v4 } },
  "advanceWorkflowSprintLead": { "200": { "body": { "application/json": bodies.v14 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "403": { "body": { "application/problem+json": bodies.v2 } }, "404": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "listIntentCatalog": { "200": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "planIntent": { "200": { "body": { "application/json": bodies.v16 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "startHandoff": { "200": { "body": { "application/json": bodies.v17 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "403": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "409": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "422": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "completeHandoff": { "200": { "body": { "application/json": bodies.v18 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "404": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "bootstrapInternalAgent": { "200": { "body": { "application/json": bodies.v19 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getFeedbackSummary": { "200": { "body": { "application/json": bodies.v20 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "searchLessons": { "200": { "body": { "application/json": bodies.v21 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "searchThumbgate": { "200": { "body": { "application/json": bodies.v22 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "searchThumbgatePost": { "200": { "body": { "application/json": bodies.v22 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "generatePreventionRules": { "200": { "body": { "application/json": bodies.v23 } }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "exportDpoPairs": { "200": {  }, "202": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "409": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "listImportedDocuments": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "importDocument": { "201": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getImportedDocument": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "404": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "listHostedJobs": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "launchHostedHarness": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "409": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getHostedJob": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "404": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "controlHostedJob": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "404": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "409": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "exportDatabricksBundle": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "constructContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "evaluateContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "getContextProvenance": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "createBillingCheckoutSession": { "200": { "headers": headers.v3 }, "400": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v4 } },
  "getBillingUsage": { "200": { "body": { "application/json": bodies.v24 }, "headers": headers.v5 }, "401": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "provisionBillingKey": { "200": { "body": { "application/json": bodies.v25 }, "headers": headers.v5 }, "400": { "body": { "application/problem+json": bodies.v2 } }, "401": { "body": { "application/problem+json": bodies.v2 } }, "403": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "stripeBillingWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
  "githubMarketplaceWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v2 } }, "408": { "body": { "application/problem+json": bodies.v2 } }, "413": { "body": { "application/problem+json": bodies.v2 } }, "415": { "body": { "application/problem+json": bodies.v2 } }, "500": { "body": { "application/problem+json": bodies.v2 } }, "503": { "body": { "application/problem+json": bodies.v2 }, "headers": headers.v1 } },
}
