// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error3 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error6 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error7 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error8 = (instancePath) => ({instancePath,keyword:"type",params:{type: part1},message:"must be string,null"});
const error9 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error10 = (instancePath) => ({instancePath,keyword:"type",params:{type: part2},message:"must be object,null"});
const error11 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error12 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error13 = (instancePath) => ({instancePath,keyword:"type",params:{type: part4},message:"must be integer,null"});
const error14 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error15 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error18 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error21 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error22 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error23 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error24 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part14},message:"must be equal to one of the allowed values"});
const part0 = ["intake","clarify","scope","plan","build","verify","deploy","monitor","completed","failed","cancelled"];
const part1 = ["string","null"];
const part2 = ["object","null"];
const part3 = ["tool_call","tool_result","message","approval_requested","approval_granted","approval_denied","error","stage_transition","artifact_created","rollback_created","cost_update"];
const part4 = ["integer","null"];
const part5 = ["pending","approved","denied","auto_approved","expired"];
const part6 = ["free","starter","pro","business","enterprise"];
const part7 = ["observe","assist","act","autopilot"];
const part8 = ["active","paused","archived"];
const part9 = ["active","inactive","deploying","failed"];
const part10 = ["healthy","degraded","down","unknown",null];
const part11 = ["run.created","run.stage_changed","run.completed","run.failed","run.cancelled","approval.requested","approval.resolved","credit.low","credit.purchased","project.created","project.deleted","member.invited","member.removed"];
const part12 = ["github","neon","vercel","cloudflare","stripe","slack","custom_mcp"];
const part13 = ["connected","disconnected","error"];
const part14 = ["oauth","api_key","phantom_token",null];
exports.v1 = validate0;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate1.errors = [error3(instancePath+"/email")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/email")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
validate1.errors = [error2(instancePath+"/name")];
return false;
}
}
}
}
else {
validate1.errors = [error4(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
function validate3(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))){
validate3.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate3.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate3.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate3.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(typeof data2 !== "string"){
validate3.errors = [error2(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate3.errors = [error4(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
function validate0(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.user === undefined) && (missing1 = "user")) || ((data0.organization === undefined) && (missing1 = "organization"))){
validate0.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.user !== undefined){
let data1 = data0.user;
if(!(validate1(data1, instancePath+"/data/user"))){
validate0.errors = validate1.errors;
return false;
}
}
if(data0.organization !== undefined){
let data2 = data0.organization;
if(!(validate3(data2, instancePath+"/data/organization"))){
validate0.errors = validate3.errors;
return false;
}
}
}
}
else {
validate0.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate0.errors = [error4(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate5;
function validate6(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate6.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
validate6.errors = [error2(instancePath+"/error")];
return false;
}
}
}
}
else {
validate6.errors = [error4(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
function validate5(data, instancePath=""){
if(!(validate6(data, instancePath))){
validate5.errors = validate6.errors;
return false;
}
validate5.errors = null;
return true;
}
exports.v3 = validate8;
function validate8(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate8.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.user === undefined) && (missing1 = "user")){
validate8.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.user !== undefined){
let data1 = data0.user;
if(!(validate1(data1, instancePath+"/data/user"))){
validate8.errors = validate1.errors;
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate8.errors = [error4(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v4 = validate10;
function validate10(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate10.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.loggedOut === undefined) && (missing1 = "loggedOut")){
validate10.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.loggedOut !== undefined){
let data1 = data0.loggedOut;
if(typeof data1 !== "boolean"){
validate10.errors = [error5(instancePath+"/data/loggedOut")];
return false;
}
}
}
}
else {
validate10.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate10.errors = [error4(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
exports.v5 = validate11;
function validate11(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate11.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate11.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
validate11.errors = [error2(instancePath+"/data/message")];
return false;
}
}
}
}
else {
validate11.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate11.errors = [error4(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v6 = validate12;
const formats14 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate14(data, instancePath=""){
if(typeof data !== "string"){
validate14.errors = [error2(instancePath)];
return false;
}
if(!(((((((((((data === "intake") || (data === "clarify")) || (data === "scope")) || (data === "plan")) || (data === "build")) || (data === "verify")) || (data === "deploy")) || (data === "monitor")) || (data === "completed")) || (data === "failed")) || (data === "cancelled"))){
validate14.errors = [error6(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
function validate16(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.stage === undefined) && (missing0 = "stage")) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))){
validate16.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.startedAt !== undefined){
let data0 = data.startedAt;
if(typeof data0 === "string"){
if(!(formats14.validate(data0))){
validate16.errors = [error7(instancePath+"/startedAt")];
return false;
}
}
else {
validate16.errors = [error2(instancePath+"/startedAt")];
return false;
}
}
if(data.endedAt !== undefined){
let data1 = data.endedAt;
if(typeof data1 === "string"){
if(!(formats14.validate(data1))){
validate16.errors = [error7(instancePath+"/endedAt")];
return false;
}
}
else {
validate16.errors = [error2(instancePath+"/endedAt")];
return false;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(!(validate14(data2, instancePath+"/stage"))){
validate16.errors = validate14.errors;
return false;
}
}
}
}
else {
validate16.errors = [error4(instancePath)];
return false;
}
validate16.errors = null;
return true;
}
function validate13(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.projectId === undefined) && (missing0 = "projectId"))) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.stageStartedAt === undefined) && (missing0 = "stageStartedAt"))) || ((data.stageHistory === undefined) && (missing0 = "stageHistory"))) || ((data.requestText === undefined) && (missing0 = "requestText"))) || ((data.scopeArtifact === undefined) && (missing0 = "scopeArtifact"))) || ((data.planArtifact === undefined) && (missing0 = "planArtifact"))) || ((data.totalCreditsUsed === undefined) && (missing0 = "totalCreditsUsed"))) || ((data.totalTokensInput === undefined) && (missing0 = "totalTokensInput"))) || ((data.totalTokensOutput === undefined) && (missing0 = "totalTokensOutput"))) || ((data.parentRunId === undefined) && (missing0 = "parentRunId"))) || ((data.modelUsed === undefined) && (missing0 = "modelUsed"))) || ((data.errorMessage === undefined) && (missing0 = "errorMessage"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.completedAt === undefined) && (missing0 = "completedAt"))){
validate13.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate13.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate13.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.orgId !== undefined){
let data1 = data.orgId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate13.errors = [error1(instancePath+"/orgId")];
return false;
}
}
else {
validate13.errors = [error2(instancePath+"/orgId")];
return false;
}
}
if(data.projectId !== undefined){
let data2 = data.projectId;
if((typeof data2 !== "string") && (data2 !== null)){
validate13.errors = [error8(instancePath+"/projectId")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate13.errors = [error1(instancePath+"/projectId")];
return false;
}
}
}
if(data.userId !== undefined){
let data3 = data.userId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate13.errors = [error1(instancePath+"/userId")];
return false;
}
}
else {
validate13.errors = [error2(instancePath+"/userId")];
return false;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(validate14(data4, instancePath+"/status"))){
validate13.errors = validate14.errors;
return false;
}
}
if(data.stageStartedAt !== undefined){
let data5 = data.stageStartedAt;
if((typeof data5 !== "string") && (data5 !== null)){
validate13.errors = [error8(instancePath+"/stageStartedAt")];
return false;
}
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate13.errors = [error7(instancePath+"/stageStartedAt")];
return false;
}
}
}
if(data.stageHistory !== undefined){
let data6 = data.stageHistory;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(validate16(data7, instancePath+"/stageHistory/" + i0))){
validate13.errors = validate16.errors;
return false;
}
}
}
else {
validate13.errors = [error9(instancePath+"/stageHistory")];
return false;
}
}
if(data.requestText !== undefined){
let data8 = data.requestText;
if(typeof data8 !== "string"){
validate13.errors = [error2(instancePath+"/requestText")];
return false;
}
}
if(data.scopeArtifact !== undefined){
let data9 = data.scopeArtifact;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate13.errors = [error10(instancePath+"/scopeArtifact")];
return false;
}
}
if(data.planArtifact !== undefined){
let data10 = data.planArtifact;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate13.errors = [error10(instancePath+"/planArtifact")];
return false;
}
}
if(data.totalCreditsUsed !== undefined){
let data11 = data.totalCreditsUsed;
if(typeof data11 !== "string"){
validate13.errors = [error2(instancePath+"/totalCreditsUsed")];
return false;
}
}
if(data.totalTokensInput !== undefined){
let data12 = data.totalTokensInput;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate13.errors = [error11(instancePath+"/totalTokensInput")];
return false;
}
}
if(data.totalTokensOutput !== undefined){
let data13 = data.totalTokensOutput;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate13.errors = [error11(instancePath+"/totalTokensOutput")];
return false;
}
}
if(data.parentRunId !== undefined){
let data14 = data.parentRunId;
if((typeof data14 !== "string") && (data14 !== null)){
validate13.errors = [error8(instancePath+"/parentRunId")];
return false;
}
if(typeof data14 === "string"){
if(!(formats0.test(data14))){
validate13.errors = [error1(instancePath+"/parentRunId")];
return false;
}
}
}
if(data.modelUsed !== undefined){
let data15 = data.modelUsed;
if((typeof data15 !== "string") && (data15 !== null)){
validate13.errors = [error8(instancePath+"/modelUsed")];
return false;
}
}
if(data.errorMessage !== undefined){
let data16 = data.errorMessage;
if((typeof data16 !== "string") && (data16 !== null)){
validate13.errors = [error8(instancePath+"/errorMessage")];
return false;
}
}
if(data.createdAt !== undefined){
let data17 = data.createdAt;
if(typeof data17 === "string"){
if(!(formats14.validate(data17))){
validate13.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate13.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
if(data.completedAt !== undefined){
let data18 = data.completedAt;
if((typeof data18 !== "string") && (data18 !== null)){
validate13.errors = [error8(instancePath+"/completedAt")];
return false;
}
if(typeof data18 === "string"){
if(!(formats14.validate(data18))){
validate13.errors = [error7(instancePath+"/completedAt")];
return false;
}
}
}
}
}
else {
validate13.errors = [error4(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
function validate12(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate12.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.runs === undefined) && (missing1 = "runs")) || ((data0.count === undefined) && (missing1 = "count"))){
validate12.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.runs !== undefined){
let data1 = data0.runs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate13(data2, instancePath+"/data/runs/" + i0))){
validate12.errors = validate13.errors;
return false;
}
}
}
else {
validate12.errors = [error9(instancePath+"/data/runs")];
return false;
}
}
if(data0.count !== undefined){
let data3 = data0.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate12.errors = [error11(instancePath+"/data/count")];
return false;
}
}
}
}
else {
validate12.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate12.errors = [error4(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v7 = validate20;
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate20.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate13(data0, instancePath+"/data"))){
validate20.errors = validate13.errors;
return false;
}
}
}
}
else {
validate20.errors = [error4(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
exports.v8 = validate22;
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.runId === undefined) && (missing0 = "runId"))) || ((data.sequenceNumber === undefined) && (missing0 = "sequenceNumber"))) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.modelUsed === undefined) && (missing0 = "modelUsed"))) || ((data.tokensUsed === undefined) && (missing0 = "tokensUsed"))) || ((data.replayVisible === undefined) && (missing0 = "replayVisible"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate25.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate25.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.runId !== undefined){
let data1 = data.runId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate25.errors = [error1(instancePath+"/runId")];
return false;
}
}
else {
validate25.errors = [error2(instancePath+"/runId")];
return false;
}
}
if(data.sequenceNumber !== undefined){
let data2 = data.sequenceNumber;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [error11(instancePath+"/sequenceNumber")];
return false;
}
}
if(data.eventType !== undefined){
let data3 = data.eventType;
if(typeof data3 !== "string"){
validate25.errors = [error2(instancePath+"/eventType")];
return false;
}
if(!(((((((((((data3 === "tool_call") || (data3 === "tool_result")) || (data3 === "message")) || (data3 === "approval_requested")) || (data3 === "approval_granted")) || (data3 === "approval_denied")) || (data3 === "error")) || (data3 === "stage_transition")) || (data3 === "artifact_created")) || (data3 === "rollback_created")) || (data3 === "cost_update"))){
validate25.errors = [error12(instancePath+"/eventType")];
return false;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate25.errors = [error4(instancePath+"/data")];
return false;
}
}
if(data.modelUsed !== undefined){
let data5 = data.modelUsed;
if((typeof data5 !== "string") && (data5 !== null)){
validate25.errors = [error8(instancePath+"/modelUsed")];
return false;
}
}
if(data.tokensUsed !== undefined){
let data6 = data.tokensUsed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate25.errors = [error13(instancePath+"/tokensUsed")];
return false;
}
}
if(data.replayVisible !== undefined){
let data7 = data.replayVisible;
if(typeof data7 !== "boolean"){
validate25.errors = [error5(instancePath+"/replayVisible")];
return false;
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate25.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate25.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath)];
return false;
}
validate25.errors = null;
return true;
}
function validate27(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.runId === undefined) && (missing0 = "runId"))) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.actionSummary === undefined) && (missing0 = "actionSummary"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.riskDescription === undefined) && (missing0 = "riskDescription"))) || ((data.costEstimate === undefined) && (missing0 = "costEstimate"))) || ((data.undoPlan === undefined) && (missing0 = "undoPlan"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.decidedBy === undefined) && (missing0 = "decidedBy"))) || ((data.policyRuleId === undefined) && (missing0 = "policyRuleId"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate27.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate27.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate27.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.runId !== undefined){
let data1 = data.runId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate27.errors = [error1(instancePath+"/runId")];
return false;
}
}
else {
validate27.errors = [error2(instancePath+"/runId")];
return false;
}
}
if(data.eventId !== undefined){
let data2 = data.eventId;
if((typeof data2 !== "string") && (data2 !== null)){
validate27.errors = [error8(instancePath+"/eventId")];
return false;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate27.errors = [error1(instancePath+"/eventId")];
return false;
}
}
}
if(data.actionSummary !== undefined){
let data3 = data.actionSummary;
if(typeof data3 !== "string"){
validate27.errors = [error2(instancePath+"/actionSummary")];
return false;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 !== "string"){
validate27.errors = [error2(instancePath+"/reason")];
return false;
}
}
if(data.riskDescription !== undefined){
let data5 = data.riskDescription;
if((typeof data5 !== "string") && (data5 !== null)){
validate27.errors = [error8(instancePath+"/riskDescription")];
return false;
}
}
if(data.costEstimate !== undefined){
let data6 = data.costEstimate;
if((typeof data6 !== "string") && (data6 !== null)){
validate27.errors = [error8(instancePath+"/costEstimate")];
return false;
}
}
if(data.undoPlan !== undefined){
let data7 = data.undoPlan;
if((typeof data7 !== "string") && (data7 !== null)){
validate27.errors = [error8(instancePath+"/undoPlan")];
return false;
}
}
if(data.evidence !== undefined){
let data8 = data.evidence;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate27.errors = [error10(instancePath+"/evidence")];
return false;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
validate27.errors = [error2(instancePath+"/status")];
return false;
}
if(!(((((data9 === "pending") || (data9 === "approved")) || (data9 === "denied")) || (data9 === "auto_approved")) || (data9 === "expired"))){
validate27.errors = [error14(instancePath+"/status")];
return false;
}
}
if(data.decidedBy !== undefined){
let data10 = data.decidedBy;
if((typeof data10 !== "string") && (data10 !== null)){
validate27.errors = [error8(instancePath+"/decidedBy")];
return false;
}
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
validate27.errors = [error1(instancePath+"/decidedBy")];
return false;
}
}
}
if(data.policyRuleId !== undefined){
let data11 = data.policyRuleId;
if((typeof data11 !== "string") && (data11 !== null)){
validate27.errors = [error8(instancePath+"/policyRuleId")];
return false;
}
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
validate27.errors = [error1(instancePath+"/policyRuleId")];
return false;
}
}
}
if(data.decidedAt !== undefined){
let data12 = data.decidedAt;
if((typeof data12 !== "string") && (data12 !== null)){
validate27.errors = [error8(instancePath+"/decidedAt")];
return false;
}
if(typeof data12 === "string"){
if(!(formats14.validate(data12))){
validate27.errors = [error7(instancePath+"/decidedAt")];
return false;
}
}
}
if(data.expiresAt !== undefined){
let data13 = data.expiresAt;
if((typeof data13 !== "string") && (data13 !== null)){
validate27.errors = [error8(instancePath+"/expiresAt")];
return false;
}
if(typeof data13 === "string"){
if(!(formats14.validate(data13))){
validate27.errors = [error7(instancePath+"/expiresAt")];
return false;
}
}
}
if(data.createdAt !== undefined){
let data14 = data.createdAt;
if(typeof data14 === "string"){
if(!(formats14.validate(data14))){
validate27.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate27.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
}
}
else {
validate27.errors = [error4(instancePath)];
return false;
}
validate27.errors = null;
return true;
}
function validate23(data, instancePath=""){
if(!(validate13(data, instancePath))){
validate23.errors = validate13.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) && (missing0 = "events")) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate23.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(validate25(data1, instancePath+"/events/" + i0))){
validate23.errors = validate25.errors;
return false;
}
}
}
else {
validate23.errors = [error9(instancePath+"/events")];
return false;
}
}
if(data.approvals !== undefined){
let data2 = data.approvals;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(validate27(data3, instancePath+"/approvals/" + i1))){
validate23.errors = validate27.errors;
return false;
}
}
}
else {
validate23.errors = [error9(instancePath+"/approvals")];
return false;
}
}
}
}
else {
validate23.errors = [error4(instancePath)];
return false;
}
validate23.errors = null;
return true;
}
function validate22(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate22.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate23(data0, instancePath+"/data"))){
validate22.errors = validate23.errors;
return false;
}
}
}
}
else {
validate22.errors = [error4(instancePath)];
return false;
}
validate22.errors = null;
return true;
}
exports.v9 = validate30;
function validate30(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate30.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate27(data0, instancePath+"/data"))){
validate30.errors = validate27.errors;
return false;
}
}
}
}
else {
validate30.errors = [error4(instancePath)];
return false;
}
validate30.errors = null;
return true;
}
exports.v10 = validate32;
function validate33(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.run === undefined) && (missing0 = "run")) || ((data.events === undefined) && (missing0 = "events"))) || ((data.eventCount === undefined) && (missing0 = "eventCount"))){
validate33.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.run !== undefined){
let data0 = data.run;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((((data0.id === undefined) && (missing1 = "id")) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.requestText === undefined) && (missing1 = "requestText"))) || ((data0.totalCreditsUsed === undefined) && (missing1 = "totalCreditsUsed"))) || ((data0.totalTokensInput === undefined) && (missing1 = "totalTokensInput"))) || ((data0.totalTokensOutput === undefined) && (missing1 = "totalTokensOutput"))) || ((data0.createdAt === undefined) && (missing1 = "createdAt"))) || ((data0.completedAt === undefined) && (missing1 = "completedAt"))) || ((data0.stageHistory === undefined) && (missing1 = "stageHistory"))){
validate33.errors = [error0(instancePath+"/run", missing1)];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
validate33.errors = [error2(instancePath+"/run/id")];
return false;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(!(validate14(data2, instancePath+"/run/status"))){
validate33.errors = validate14.errors;
return false;
}
}
if(data0.requestText !== undefined){
let data3 = data0.requestText;
if(typeof data3 !== "string"){
validate33.errors = [error2(instancePath+"/run/requestText")];
return false;
}
}
if(data0.totalCreditsUsed !== undefined){
let data4 = data0.totalCreditsUsed;
if(typeof data4 !== "string"){
validate33.errors = [error2(instancePath+"/run/totalCreditsUsed")];
return false;
}
}
if(data0.totalTokensInput !== undefined){
let data5 = data0.totalTokensInput;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate33.errors = [error11(instancePath+"/run/totalTokensInput")];
return false;
}
}
if(data0.totalTokensOutput !== undefined){
let data6 = data0.totalTokensOutput;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate33.errors = [error11(instancePath+"/run/totalTokensOutput")];
return false;
}
}
if(data0.createdAt !== undefined){
let data7 = data0.createdAt;
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate33.errors = [error7(instancePath+"/run/createdAt")];
return false;
}
}
else {
validate33.errors = [error2(instancePath+"/run/createdAt")];
return false;
}
}
if(data0.completedAt !== undefined){
let data8 = data0.completedAt;
if((typeof data8 !== "string") && (data8 !== null)){
validate33.errors = [error8(instancePath+"/run/completedAt")];
return false;
}
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate33.errors = [error7(instancePath+"/run/completedAt")];
return false;
}
}
}
if(data0.stageHistory !== undefined){
let data9 = data0.stageHistory;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!(validate16(data10, instancePath+"/run/stageHistory/" + i0))){
validate33.errors = validate16.errors;
return false;
}
}
}
else {
validate33.errors = [error9(instancePath+"/run/stageHistory")];
return false;
}
}
}
}
else {
validate33.errors = [error4(instancePath+"/run")];
return false;
}
}
if(data.events !== undefined){
let data11 = data.events;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!(validate25(data12, instancePath+"/events/" + i1))){
validate33.errors = validate25.errors;
return false;
}
}
}
else {
validate33.errors = [error9(instancePath+"/events")];
return false;
}
}
if(data.eventCount !== undefined){
let data13 = data.eventCount;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate33.errors = [error11(instancePath+"/eventCount")];
return false;
}
}
}
}
else {
validate33.errors = [error4(instancePath)];
return false;
}
validate33.errors = null;
return true;
}
function validate32(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate32.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate33(data0, instancePath+"/data"))){
validate32.errors = validate33.errors;
return false;
}
}
}
}
else {
validate32.errors = [error4(instancePath)];
return false;
}
validate32.errors = null;
return true;
}
exports.v11 = validate38;
function validate40(data, instancePath=""){
if(typeof data !== "string"){
validate40.errors = [error2(instancePath)];
return false;
}
if(!(((((data === "free") || (data === "starter")) || (data === "pro")) || (data === "business")) || (data === "enterprise"))){
validate40.errors = [error15(instancePath)];
return false;
}
validate40.errors = null;
return true;
}
function validate42(data, instancePath=""){
if(typeof data !== "string"){
validate42.errors = [error2(instancePath)];
return false;
}
if(!((((data === "observe") || (data === "assist")) || (data === "act")) || (data === "autopilot"))){
validate42.errors = [error16(instancePath)];
return false;
}
validate42.errors = null;
return true;
}
function validate39(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.subscriptionTier === undefined) && (missing0 = "subscriptionTier"))) || ((data.autonomyLevel === undefined) && (missing0 = "autonomyLevel"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate39.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate39.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate39.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(typeof data2 !== "string"){
validate39.errors = [error2(instancePath+"/slug")];
return false;
}
}
if(data.subscriptionTier !== undefined){
let data3 = data.subscriptionTier;
if(!(validate40(data3, instancePath+"/subscriptionTier"))){
validate39.errors = validate40.errors;
return false;
}
}
if(data.autonomyLevel !== undefined){
let data4 = data.autonomyLevel;
if(!(validate42(data4, instancePath+"/autonomyLevel"))){
validate39.errors = validate42.errors;
return false;
}
}
if(data.createdAt !== undefined){
let data5 = data.createdAt;
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate39.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
}
}
else {
validate39.errors = [error4(instancePath)];
return false;
}
validate39.errors = null;
return true;
}
function validate38(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate38.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.organizations === undefined) && (missing1 = "organizations")){
validate38.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.organizations !== undefined){
let data1 = data0.organizations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate39(data2, instancePath+"/data/organizations/" + i0))){
validate38.errors = validate39.errors;
return false;
}
}
}
else {
validate38.errors = [error9(instancePath+"/data/organizations")];
return false;
}
}
}
}
else {
validate38.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate38.errors = [error4(instancePath)];
return false;
}
validate38.errors = null;
return true;
}
exports.v12 = validate45;
function validate46(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.logoUrl === undefined) && (missing0 = "logoUrl"))) || ((data.subscriptionTier === undefined) && (missing0 = "subscriptionTier"))) || ((data.stripeCustomerId === undefined) && (missing0 = "stripeCustomerId"))) || ((data.stripeSubscriptionId === undefined) && (missing0 = "stripeSubscriptionId"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.constitutionVersion === undefined) && (missing0 = "constitutionVersion"))) || ((data.autonomyLevel === undefined) && (missing0 = "autonomyLevel"))) || ((data.creditBalance === undefined) && (missing0 = "creditBalance"))) || ((data.maxSeats === undefined) && (missing0 = "maxSeats"))) || ((data.isActive === undefined) && (missing0 = "isActive"))) || ((data.suspendedAt === undefined) && (missing0 = "suspendedAt"))) || ((data.suspendedReason === undefined) && (missing0 = "suspendedReason"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.role === undefined) && (missing0 = "role"))){
validate46.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate46.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate46.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate46.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(typeof data2 !== "string"){
validate46.errors = [error2(instancePath+"/slug")];
return false;
}
}
if(data.logoUrl !== undefined){
let data3 = data.logoUrl;
if((typeof data3 !== "string") && (data3 !== null)){
validate46.errors = [error8(instancePath+"/logoUrl")];
return false;
}
}
if(data.subscriptionTier !== undefined){
let data4 = data.subscriptionTier;
if(!(validate40(data4, instancePath+"/subscriptionTier"))){
validate46.errors = validate40.errors;
return false;
}
}
if(data.stripeCustomerId !== undefined){
let data5 = data.stripeCustomerId;
if((typeof data5 !== "string") && (data5 !== null)){
validate46.errors = [error8(instancePath+"/stripeCustomerId")];
return false;
}
}
if(data.stripeSubscriptionId !== undefined){
let data6 = data.stripeSubscriptionId;
if((typeof data6 !== "string") && (data6 !== null)){
validate46.errors = [error8(instancePath+"/stripeSubscriptionId")];
return false;
}
}
if(data.settings !== undefined){
let data7 = data.settings;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate46.errors = [error4(instancePath+"/settings")];
return false;
}
}
if(data.constitutionVersion !== undefined){
let data8 = data.constitutionVersion;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate46.errors = [error11(instancePath+"/constitutionVersion")];
return false;
}
}
if(data.autonomyLevel !== undefined){
let data9 = data.autonomyLevel;
if(!(validate42(data9, instancePath+"/autonomyLevel"))){
validate46.errors = validate42.errors;
return false;
}
}
if(data.creditBalance !== undefined){
let data10 = data.creditBalance;
if(typeof data10 !== "string"){
validate46.errors = [error2(instancePath+"/creditBalance")];
return false;
}
}
if(data.maxSeats !== undefined){
let data11 = data.maxSeats;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate46.errors = [error11(instancePath+"/maxSeats")];
return false;
}
}
if(data.isActive !== undefined){
let data12 = data.isActive;
if(typeof data12 !== "boolean"){
validate46.errors = [error5(instancePath+"/isActive")];
return false;
}
}
if(data.suspendedAt !== undefined){
let data13 = data.suspendedAt;
if((typeof data13 !== "string") && (data13 !== null)){
validate46.errors = [error8(instancePath+"/suspendedAt")];
return false;
}
if(typeof data13 === "string"){
if(!(formats14.validate(data13))){
validate46.errors = [error7(instancePath+"/suspendedAt")];
return false;
}
}
}
if(data.suspendedReason !== undefined){
let data14 = data.suspendedReason;
if((typeof data14 !== "string") && (data14 !== null)){
validate46.errors = [error8(instancePath+"/suspendedReason")];
return false;
}
}
if(data.createdAt !== undefined){
let data15 = data.createdAt;
if(typeof data15 === "string"){
if(!(formats14.validate(data15))){
validate46.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate46.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
if(data.updatedAt !== undefined){
let data16 = data.updatedAt;
if(typeof data16 === "string"){
if(!(formats14.validate(data16))){
validate46.errors = [error7(instancePath+"/updatedAt")];
return false;
}
}
else {
validate46.errors = [error2(instancePath+"/updatedAt")];
return false;
}
}
if(data.role !== undefined){
let data17 = data.role;
if(typeof data17 !== "string"){
validate46.errors = [error2(instancePath+"/role")];
return false;
}
}
}
}
else {
validate46.errors = [error4(instancePath)];
return false;
}
validate46.errors = null;
return true;
}
function validate45(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate45.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate46(data0, instancePath+"/data"))){
validate45.errors = validate46.errors;
return false;
}
}
}
}
else {
validate45.errors = [error4(instancePath)];
return false;
}
validate45.errors = null;
return true;
}
exports.v13 = validate50;
function validate50(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate50.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.deleted === undefined) && (missing1 = "deleted")) || ((data0.id === undefined) && (missing1 = "id"))){
validate50.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.deleted !== undefined){
let data1 = data0.deleted;
if(typeof data1 !== "boolean"){
validate50.errors = [error5(instancePath+"/data/deleted")];
return false;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(typeof data2 !== "string"){
validate50.errors = [error2(instancePath+"/data/id")];
return false;
}
}
}
}
else {
validate50.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate50.errors = [error4(instancePath)];
return false;
}
validate50.errors = null;
return true;
}
exports.v14 = validate51;
function validate53(data, instancePath=""){
if(typeof data !== "string"){
validate53.errors = [error2(instancePath)];
return false;
}
if(!(((data === "active") || (data === "paused")) || (data === "archived"))){
validate53.errors = [error17(instancePath)];
return false;
}
validate53.errors = null;
return true;
}
function validate52(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.githubRepoUrl === undefined) && (missing0 = "githubRepoUrl"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate52.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate52.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate52.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.orgId !== undefined){
let data1 = data.orgId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate52.errors = [error1(instancePath+"/orgId")];
return false;
}
}
else {
validate52.errors = [error2(instancePath+"/orgId")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
validate52.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data3 = data.slug;
if(typeof data3 !== "string"){
validate52.errors = [error2(instancePath+"/slug")];
return false;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
validate52.errors = [error8(instancePath+"/description")];
return false;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(validate53(data5, instancePath+"/status"))){
validate52.errors = validate53.errors;
return false;
}
}
if(data.githubRepoUrl !== undefined){
let data6 = data.githubRepoUrl;
if((typeof data6 !== "string") && (data6 !== null)){
validate52.errors = [error8(instancePath+"/githubRepoUrl")];
return false;
}
}
if(data.createdAt !== undefined){
let data7 = data.createdAt;
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate52.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate52.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
if(data.updatedAt !== undefined){
let data8 = data.updatedAt;
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate52.errors = [error7(instancePath+"/updatedAt")];
return false;
}
}
else {
validate52.errors = [error2(instancePath+"/updatedAt")];
return false;
}
}
}
}
else {
validate52.errors = [error4(instancePath)];
return false;
}
validate52.errors = null;
return true;
}
function validate51(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate51.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.projects === undefined) && (missing1 = "projects")) || ((data0.count === undefined) && (missing1 = "count"))){
validate51.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.projects !== undefined){
let data1 = data0.projects;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate52(data2, instancePath+"/data/projects/" + i0))){
validate51.errors = validate52.errors;
return false;
}
}
}
else {
validate51.errors = [error9(instancePath+"/data/projects")];
return false;
}
}
if(data0.count !== undefined){
let data3 = data0.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate51.errors = [error11(instancePath+"/data/count")];
return false;
}
}
}
}
else {
validate51.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate51.errors = [error4(instancePath)];
return false;
}
validate51.errors = null;
return true;
}
exports.v15 = validate56;
function validate56(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate56.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate52(data0, instancePath+"/data"))){
validate56.errors = validate52.errors;
return false;
}
}
}
}
else {
validate56.errors = [error4(instancePath)];
return false;
}
validate56.errors = null;
return true;
}
exports.v16 = validate58;
function validate59(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lastDeployedAt === undefined) && (missing0 = "lastDeployedAt"))) || ((data.healthStatus === undefined) && (missing0 = "healthStatus"))) || ((data.healthCheckedAt === undefined) && (missing0 = "healthCheckedAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate59.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate59.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate59.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate59.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.url !== undefined){
let data2 = data.url;
if((typeof data2 !== "string") && (data2 !== null)){
validate59.errors = [error8(instancePath+"/url")];
return false;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
validate59.errors = [error2(instancePath+"/status")];
return false;
}
if(!((((data3 === "active") || (data3 === "inactive")) || (data3 === "deploying")) || (data3 === "failed"))){
validate59.errors = [error18(instancePath+"/status")];
return false;
}
}
if(data.lastDeployedAt !== undefined){
let data4 = data.lastDeployedAt;
if((typeof data4 !== "string") && (data4 !== null)){
validate59.errors = [error8(instancePath+"/lastDeployedAt")];
return false;
}
if(typeof data4 === "string"){
if(!(formats14.validate(data4))){
validate59.errors = [error7(instancePath+"/lastDeployedAt")];
return false;
}
}
}
if(data.healthStatus !== undefined){
let data5 = data.healthStatus;
if((typeof data5 !== "string") && (data5 !== null)){
validate59.errors = [error8(instancePath+"/healthStatus")];
return false;
}
if(!(((((data5 === "healthy") || (data5 === "degraded")) || (data5 === "down")) || (data5 === "unknown")) || (data5 === null))){
validate59.errors = [error19(instancePath+"/healthStatus")];
return false;
}
}
if(data.healthCheckedAt !== undefined){
let data6 = data.healthCheckedAt;
if((typeof data6 !== "string") && (data6 !== null)){
validate59.errors = [error8(instancePath+"/healthCheckedAt")];
return false;
}
if(typeof data6 === "string"){
if(!(formats14.validate(data6))){
validate59.errors = [error7(instancePath+"/healthCheckedAt")];
return false;
}
}
}
if(data.createdAt !== undefined){
let data7 = data.createdAt;
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate59.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate59.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
if(data.updatedAt !== undefined){
let data8 = data.updatedAt;
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate59.errors = [error7(instancePath+"/updatedAt")];
return false;
}
}
else {
validate59.errors = [error2(instancePath+"/updatedAt")];
return false;
}
}
}
}
else {
validate59.errors = [error4(instancePath)];
return false;
}
validate59.errors = null;
return true;
}
function validate58(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate58.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.environments === undefined) && (missing1 = "environments")){
validate58.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.environments !== undefined){
let data1 = data0.environments;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate59(data2, instancePath+"/data/environments/" + i0))){
validate58.errors = validate59.errors;
return false;
}
}
}
else {
validate58.errors = [error9(instancePath+"/data/environments")];
return false;
}
}
}
}
else {
validate58.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate58.errors = [error4(instancePath)];
return false;
}
validate58.errors = null;
return true;
}
exports.v17 = validate61;
function validate61(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate61.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.creditBalance === undefined) && (missing1 = "creditBalance")) || ((data0.subscriptionTier === undefined) && (missing1 = "subscriptionTier"))) || ((data0.currency === undefined) && (missing1 = "currency"))){
validate61.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.creditBalance !== undefined){
let data1 = data0.creditBalance;
if(typeof data1 !== "string"){
validate61.errors = [error2(instancePath+"/data/creditBalance")];
return false;
}
}
if(data0.subscriptionTier !== undefined){
let data2 = data0.subscriptionTier;
if(!(validate40(data2, instancePath+"/data/subscriptionTier"))){
validate61.errors = validate40.errors;
return false;
}
}
if(data0.currency !== undefined){
let data3 = data0.currency;
if(typeof data3 !== "string"){
validate61.errors = [error2(instancePath+"/data/currency")];
return false;
}
}
}
}
else {
validate61.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate61.errors = [error4(instancePath)];
return false;
}
validate61.errors = null;
return true;
}
exports.v18 = validate63;
function validate64(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.period === undefined) && (missing0 = "period")) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.recentEvents === undefined) && (missing0 = "recentEvents"))){
validate64.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.period !== undefined){
let data0 = data.period;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.days === undefined) && (missing1 = "days")) || ((data0.since === undefined) && (missing1 = "since"))){
validate64.errors = [error0(instancePath+"/period", missing1)];
return false;
}
else {
if(data0.days !== undefined){
let data1 = data0.days;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate64.errors = [error11(instancePath+"/period/days")];
return false;
}
}
if(data0.since !== undefined){
let data2 = data0.since;
if(typeof data2 === "string"){
if(!(formats14.validate(data2))){
validate64.errors = [error7(instancePath+"/period/since")];
return false;
}
}
else {
validate64.errors = [error2(instancePath+"/period/since")];
return false;
}
}
}
}
else {
validate64.errors = [error4(instancePath+"/period")];
return false;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((((data3.totalCreditsCharged === undefined) && (missing2 = "totalCreditsCharged")) || ((data3.totalEvents === undefined) && (missing2 = "totalEvents"))) || ((data3.totalTokensInput === undefined) && (missing2 = "totalTokensInput"))) || ((data3.totalTokensOutput === undefined) && (missing2 = "totalTokensOutput"))){
validate64.errors = [error0(instancePath+"/summary", missing2)];
return false;
}
else {
if(data3.totalCreditsCharged !== undefined){
let data4 = data3.totalCreditsCharged;
if(typeof data4 !== "string"){
validate64.errors = [error2(instancePath+"/summary/totalCreditsCharged")];
return false;
}
}
if(data3.totalEvents !== undefined){
let data5 = data3.totalEvents;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate64.errors = [error11(instancePath+"/summary/totalEvents")];
return false;
}
}
if(data3.totalTokensInput !== undefined){
let data6 = data3.totalTokensInput;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate64.errors = [error11(instancePath+"/summary/totalTokensInput")];
return false;
}
}
if(data3.totalTokensOutput !== undefined){
let data7 = data3.totalTokensOutput;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate64.errors = [error11(instancePath+"/summary/totalTokensOutput")];
return false;
}
}
}
}
else {
validate64.errors = [error4(instancePath+"/summary")];
return false;
}
}
if(data.recentEvents !== undefined){
let data8 = data.recentEvents;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((((((data9.id === undefined) && (missing3 = "id")) || ((data9.eventType === undefined) && (missing3 = "eventType"))) || ((data9.modelUsed === undefined) && (missing3 = "modelUsed"))) || ((data9.tokensInput === undefined) && (missing3 = "tokensInput"))) || ((data9.tokensOutput === undefined) && (missing3 = "tokensOutput"))) || ((data9.creditsCharged === undefined) && (missing3 = "creditsCharged"))) || ((data9.createdAt === undefined) && (missing3 = "createdAt"))){
validate64.errors = [error0(instancePath+"/recentEvents/" + i0, missing3)];
return false;
}
else {
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 !== "string"){
validate64.errors = [error2(instancePath+"/recentEvents/" + i0+"/id")];
return false;
}
}
if(data9.eventType !== undefined){
let data11 = data9.eventType;
if(typeof data11 !== "string"){
validate64.errors = [error2(instancePath+"/recentEvents/" + i0+"/eventType")];
return false;
}
}
if(data9.modelUsed !== undefined){
let data12 = data9.modelUsed;
if((typeof data12 !== "string") && (data12 !== null)){
validate64.errors = [error8(instancePath+"/recentEvents/" + i0+"/modelUsed")];
return false;
}
}
if(data9.tokensInput !== undefined){
let data13 = data9.tokensInput;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate64.errors = [error13(instancePath+"/recentEvents/" + i0+"/tokensInput")];
return false;
}
}
if(data9.tokensOutput !== undefined){
let data14 = data9.tokensOutput;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
validate64.errors = [error13(instancePath+"/recentEvents/" + i0+"/tokensOutput")];
return false;
}
}
if(data9.creditsCharged !== undefined){
let data15 = data9.creditsCharged;
if(typeof data15 !== "string"){
validate64.errors = [error2(instancePath+"/recentEvents/" + i0+"/creditsCharged")];
return false;
}
}
if(data9.createdAt !== undefined){
let data16 = data9.createdAt;
if(typeof data16 === "string"){
if(!(formats14.validate(data16))){
validate64.errors = [error7(instancePath+"/recentEvents/" + i0+"/createdAt")];
return false;
}
}
else {
validate64.errors = [error2(instancePath+"/recentEvents/" + i0+"/createdAt")];
return false;
}
}
}
}
else {
validate64.errors = [error4(instancePath+"/recentEvents/" + i0)];
return false;
}
}
}
else {
validate64.errors = [error9(instancePath+"/recentEvents")];
return false;
}
}
}
}
else {
validate64.errors = [error4(instancePath)];
return false;
}
validate64.errors = null;
return true;
}
function validate63(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate63.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate64(data0, instancePath+"/data"))){
validate63.errors = validate64.errors;
return false;
}
}
}
}
else {
validate63.errors = [error4(instancePath)];
return false;
}
validate63.errors = null;
return true;
}
exports.v19 = validate66;
function validate66(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate66.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.purchase === undefined) && (missing1 = "purchase")) || ((data0.message === undefined) && (missing1 = "message"))){
validate66.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.purchase !== undefined){
let data1 = data0.purchase;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((data1.id === undefined) && (missing2 = "id")) || ((data1.amountPaid === undefined) && (missing2 = "amountPaid"))) || ((data1.creditsGranted === undefined) && (missing2 = "creditsGranted"))) || ((data1.stripePaymentIntentId === undefined) && (missing2 = "stripePaymentIntentId"))){
validate66.errors = [error0(instancePath+"/data/purchase", missing2)];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
validate66.errors = [error2(instancePath+"/data/purchase/id")];
return false;
}
}
if(data1.amountPaid !== undefined){
let data3 = data1.amountPaid;
if(typeof data3 !== "string"){
validate66.errors = [error2(instancePath+"/data/purchase/amountPaid")];
return false;
}
}
if(data1.creditsGranted !== undefined){
let data4 = data1.creditsGranted;
if(typeof data4 !== "string"){
validate66.errors = [error2(instancePath+"/data/purchase/creditsGranted")];
return false;
}
}
if(data1.stripePaymentIntentId !== undefined){
let data5 = data1.stripePaymentIntentId;
if(typeof data5 !== "string"){
validate66.errors = [error2(instancePath+"/data/purchase/stripePaymentIntentId")];
return false;
}
}
}
}
else {
validate66.errors = [error4(instancePath+"/data/purchase")];
return false;
}
}
if(data0.message !== undefined){
let data6 = data0.message;
if(typeof data6 !== "string"){
validate66.errors = [error2(instancePath+"/data/message")];
return false;
}
}
}
}
else {
validate66.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate66.errors = [error4(instancePath)];
return false;
}
validate66.errors = null;
return true;
}
exports.v20 = validate67;
const formats88 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate69(data, instancePath=""){
if(typeof data !== "string"){
validate69.errors = [error2(instancePath)];
return false;
}
if(!(((((((((((((data === "run.created") || (data === "run.stage_changed")) || (data === "run.completed")) || (data === "run.failed")) || (data === "run.cancelled")) || (data === "approval.requested")) || (data === "approval.resolved")) || (data === "credit.low")) || (data === "credit.purchased")) || (data === "project.created")) || (data === "project.deleted")) || (data === "member.invited")) || (data === "member.removed"))){
validate69.errors = [error20(instancePath)];
return false;
}
validate69.errors = null;
return true;
}
function validate68(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.isActive === undefined) && (missing0 = "isActive"))) || ((data.failCount === undefined) && (missing0 = "failCount"))) || ((data.lastTriggeredAt === undefined) && (missing0 = "lastTriggeredAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate68.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate68.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate68.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats88(data1))){
validate68.errors = [error21(instancePath+"/url")];
return false;
}
}
else {
validate68.errors = [error2(instancePath+"/url")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate69(data3, instancePath+"/events/" + i0))){
validate68.errors = validate69.errors;
return false;
}
}
}
else {
validate68.errors = [error9(instancePath+"/events")];
return false;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
validate68.errors = [error8(instancePath+"/description")];
return false;
}
}
if(data.isActive !== undefined){
let data5 = data.isActive;
if(typeof data5 !== "boolean"){
validate68.errors = [error5(instancePath+"/isActive")];
return false;
}
}
if(data.failCount !== undefined){
let data6 = data.failCount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate68.errors = [error11(instancePath+"/failCount")];
return false;
}
}
if(data.lastTriggeredAt !== undefined){
let data7 = data.lastTriggeredAt;
if((typeof data7 !== "string") && (data7 !== null)){
validate68.errors = [error8(instancePath+"/lastTriggeredAt")];
return false;
}
if(typeof data7 === "string"){
if(!(formats14.validate(data7))){
validate68.errors = [error7(instancePath+"/lastTriggeredAt")];
return false;
}
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate68.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate68.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
}
}
else {
validate68.errors = [error4(instancePath)];
return false;
}
validate68.errors = null;
return true;
}
function validate67(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate67.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.webhooks === undefined) && (missing1 = "webhooks")){
validate67.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.webhooks !== undefined){
let data1 = data0.webhooks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate68(data2, instancePath+"/data/webhooks/" + i0))){
validate67.errors = validate68.errors;
return false;
}
}
}
else {
validate67.errors = [error9(instancePath+"/data/webhooks")];
return false;
}
}
}
}
else {
validate67.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate67.errors = [error4(instancePath)];
return false;
}
validate67.errors = null;
return true;
}
exports.v21 = validate72;
function validate73(data, instancePath=""){
if(!(validate68(data, instancePath))){
validate73.errors = validate68.errors;
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.secret === undefined) && (missing0 = "secret")){
validate73.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 !== "string"){
validate73.errors = [error2(instancePath+"/secret")];
return false;
}
}
}
}
else {
validate73.errors = [error4(instancePath)];
return false;
}
validate73.errors = null;
return true;
}
function validate72(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate72.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate73(data0, instancePath+"/data"))){
validate72.errors = validate73.errors;
return false;
}
}
}
}
else {
validate72.errors = [error4(instancePath)];
return false;
}
validate72.errors = null;
return true;
}
exports.v22 = validate76;
function validate78(data, instancePath=""){
if(typeof data !== "string"){
validate78.errors = [error2(instancePath)];
return false;
}
if(!(((((((data === "github") || (data === "neon")) || (data === "vercel")) || (data === "cloudflare")) || (data === "stripe")) || (data === "slack")) || (data === "custom_mcp"))){
validate78.errors = [error22(instancePath)];
return false;
}
validate78.errors = null;
return true;
}
function validate77(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.authMethod === undefined) && (missing0 = "authMethod"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.connectedAt === undefined) && (missing0 = "connectedAt"))) || ((data.lastVerifiedAt === undefined) && (missing0 = "lastVerifiedAt"))) || ((data.errorMessage === undefined) && (missing0 = "errorMessage"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate77.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate77.errors = [error1(instancePath+"/id")];
return false;
}
}
else {
validate77.errors = [error2(instancePath+"/id")];
return false;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(!(validate78(data1, instancePath+"/provider"))){
validate77.errors = validate78.errors;
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
validate77.errors = [error2(instancePath+"/status")];
return false;
}
if(!(((data2 === "connected") || (data2 === "disconnected")) || (data2 === "error"))){
validate77.errors = [error23(instancePath+"/status")];
return false;
}
}
if(data.authMethod !== undefined){
let data3 = data.authMethod;
if((typeof data3 !== "string") && (data3 !== null)){
validate77.errors = [error8(instancePath+"/authMethod")];
return false;
}
if(!((((data3 === "oauth") || (data3 === "api_key")) || (data3 === "phantom_token")) || (data3 === null))){
validate77.errors = [error24(instancePath+"/authMethod")];
return false;
}
}
if(data.config !== undefined){
let data4 = data.config;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate77.errors = [error10(instancePath+"/config")];
return false;
}
}
if(data.connectedAt !== undefined){
let data5 = data.connectedAt;
if((typeof data5 !== "string") && (data5 !== null)){
validate77.errors = [error8(instancePath+"/connectedAt")];
return false;
}
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
validate77.errors = [error7(instancePath+"/connectedAt")];
return false;
}
}
}
if(data.lastVerifiedAt !== undefined){
let data6 = data.lastVerifiedAt;
if((typeof data6 !== "string") && (data6 !== null)){
validate77.errors = [error8(instancePath+"/lastVerifiedAt")];
return false;
}
if(typeof data6 === "string"){
if(!(formats14.validate(data6))){
validate77.errors = [error7(instancePath+"/lastVerifiedAt")];
return false;
}
}
}
if(data.errorMessage !== undefined){
let data7 = data.errorMessage;
if((typeof data7 !== "string") && (data7 !== null)){
validate77.errors = [error8(instancePath+"/errorMessage")];
return false;
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(!(formats14.validate(data8))){
validate77.errors = [error7(instancePath+"/createdAt")];
return false;
}
}
else {
validate77.errors = [error2(instancePath+"/createdAt")];
return false;
}
}
}
}
else {
validate77.errors = [error4(instancePath)];
return false;
}
validate77.errors = null;
return true;
}
function validate76(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate76.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.integrations === undefined) && (missing1 = "integrations")){
validate76.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.integrations !== undefined){
let data1 = data0.integrations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate77(data2, instancePath+"/data/integrations/" + i0))){
validate76.errors = validate77.errors;
return false;
}
}
}
else {
validate76.errors = [error9(instancePath+"/data/integrations")];
return false;
}
}
}
}
else {
validate76.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate76.errors = [error4(instancePath)];
return false;
}
validate76.errors = null;
return true;
}
exports.v23 = validate81;
function validate81(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate81.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(!(validate77(data0, instancePath+"/data"))){
validate81.errors = validate77.errors;
return false;
}
}
}
}
else {
validate81.errors = [error4(instancePath)];
return false;
}
validate81.errors = null;
return true;
}
exports.v24 = validate83;
function validate83(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate83.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.deleted === undefined) && (missing1 = "deleted")) || ((data0.id === undefined) && (missing1 = "id"))) || ((data0.provider === undefined) && (missing1 = "provider"))){
validate83.errors = [error0(instancePath+"/data", missing1)];
return false;
}
else {
if(data0.deleted !== undefined){
let data1 = data0.deleted;
if(typeof data1 !== "boolean"){
validate83.errors = [error5(instancePath+"/data/deleted")];
return false;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(typeof data2 !== "string"){
validate83.errors = [error2(instancePath+"/data/id")];
return false;
}
}
if(data0.provider !== undefined){
let data3 = data0.provider;
if(typeof data3 !== "string"){
validate83.errors = [error2(instancePath+"/data/provider")];
return false;
}
}
}
}
else {
validate83.errors = [error4(instancePath+"/data")];
return false;
}
}
}
}
else {
validate83.errors = [error4(instancePath)];
return false;
}
validate83.errors = null;
return true;
}
exports.v25 = validate84;
function validate85(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.exportedAt === undefined) && (missing0 = "exportedAt")) || ((data.format === undefined) && (missing0 = "format"))) || ((data.user === undefined) && (missing0 = "user"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.projects === undefined) && (missing0 = "projects"))) || ((data.agentRuns === undefined) && (missing0 = "agentRuns"))) || ((data.creditLedger === undefined) && (missing0 = "creditLedger"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
validate85.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.exportedAt !== undefined){
let data0 = data.exportedAt;
if(typeof data0 === "string"){
if(!(formats14.validate(data0))){
validate85.errors = [error7(instancePath+"/exportedAt")];
return false;
}
}
else {
validate85.errors = [error2(instancePath+"/exportedAt")];
return false;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
validate85.errors = [error2(instancePath+"/format")];
return false;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate85.errors = [error4(instancePath+"/user")];
return false;
}
}
if(data.organization !== undefined){
let data3 = data.organization;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate85.errors = [error4(instancePath+"/organization")];
return false;
}
}
if(data.members !== undefined){
let data4 = data.members;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate85.errors = [error4(instancePath+"/members/" + i0)];
return false;
}
}
}
else {
validate85.errors = [error9(instancePath+"/members")];
return false;
}
}
if(data.projects !== undefined){
let data6 = data.projects;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate85.errors = [error4(instancePath+"/projects/" + i1)];
return false;
}
}
}
else {
validate85.errors = [error9(instancePath+"/projects")];
return false;
}
}
if(data.agentRuns !== undefined){
let data8 = data.agentRuns;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate85.errors = [error4(instancePath+"/agentRuns/" + i2)];
return false;
}
}
}
else {
validate85.errors = [error9(instancePath+"/agentRuns")];
return false;
}
}
if(data.creditLedger !== undefined){
let data10 = data.creditLedger;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate85.errors = [error4(instancePath+"/creditLedger/" + i3)];
return false;
}
}
}
else {
validate85.errors = [error9(instancePath+"/creditLedger")];
return false;
}
}
if(data.auditLog !== undefined){
let data12 = data.auditLog;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate85.errors = [error4(instancePath+"/auditLog/" + i4)];
return false;
}
}
}
else {
validate85.errors = [error9(instancePath+"/auditLog")];
return false;
}
}
}
}
else {
validate85.errors = [error4(instancePath)];
return false;
}
validate85.errors = null;
return true;
}
function validate84(data, instancePath=""){
if(!(validate85(data, instancePath))){
validate84.errors = validate85.errors;
return false;
}
validate84.errors = null;
return true;
}
return exports
})()
const headers = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error4 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["set-cookie"] === undefined) && (missing0 = "set-cookie")){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data["set-cookie"] !== undefined){
let data0 = data["set-cookie"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate0.errors = [error1(instancePath+"/set-cookie")];
return false;
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
validate0.errors = [error2(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["retry-after"] === undefined) && (missing0 = "retry-after")){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data["retry-after"] !== undefined){
let data0 = data["retry-after"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate1.errors = [error3(instancePath+"/retry-after")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["retry-after"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate1.errors = [error4(instancePath+"/retry-after")];
return false;
}
}
}
}
}
else {
validate1.errors = [error2(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-disposition"] !== undefined){
let data0 = data["content-disposition"];
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate2.errors = [error1(instancePath+"/content-disposition")];
return false;
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
validate2.errors = [error2(instancePath)];
return false;
}
validate2.errors = null;
return true;
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
