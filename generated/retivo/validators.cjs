// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error4 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error5 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
const error6 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error7 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const part0 = ["7d","30d","90d"];
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate0.errors = [error1(instancePath+"/id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
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
if(data.limit === undefined){
data.limit = 20;
}
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate1.errors = [error3(instancePath+"/limit")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["limit"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate1.errors = [error4(instancePath+"/limit")];
return false;
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
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate2.errors = [error3(instancePath+"/limit")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["limit"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate2.errors = [error5(instancePath+"/limit")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate2.errors = [error4(instancePath+"/limit")];
return false;
}
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate2.errors = [error1(instancePath+"/cursor")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["cursor"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate2.errors = [error6(instancePath+"/cursor")];
return false;
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
exports.v4 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate3.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
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
validate3.errors = [error1(instancePath+"/id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate3.errors = [error6(instancePath+"/id")];
return false;
}
}
}
}
}
else {
validate3.errors = [error2(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v5 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.memberId === undefined) && (missing0 = "memberId")){
validate4.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.memberId !== undefined){
let data0 = data.memberId;
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
validate4.errors = [error1(instancePath+"/memberId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["memberId"] = coerced0;
}
}
}
}
}
}
else {
validate4.errors = [error2(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v6 = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invitationId === undefined) && (missing0 = "invitationId")){
validate5.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.invitationId !== undefined){
let data0 = data.invitationId;
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
validate5.errors = [error1(instancePath+"/invitationId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["invitationId"] = coerced0;
}
}
}
}
}
}
else {
validate5.errors = [error2(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v7 = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range === undefined){
data.range = "30d";
}
let data0 = data.range;
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
validate6.errors = [error1(instancePath+"/range")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["range"] = coerced0;
}
}
}
if(!(((data0 === "7d") || (data0 === "30d")) || (data0 === "90d"))){
validate6.errors = [error7(instancePath+"/range")];
return false;
}
}
else {
validate6.errors = [error2(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
return exports
})()
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
const error2 = (instancePath) => ({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
const error3 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error6 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error7 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error8 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error10 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error11 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error12 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error13 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error14 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error15 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error16 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error17 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error18 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error21 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error22 = (instancePath) => ({instancePath,keyword:"type",params:{type: part10},message:"must be array,null"});
const part0 = ["onboarding","churn_prevention","retention","upsell","win_back"];
const part1 = ["draft","active","paused","archived"];
const part2 = ["email","in_app","webhook","crm"];
const part3 = ["Critical","High","Medium","Low"];
const part4 = ["positive","negative","neutral","pending"];
const part5 = ["suggest_only","semi_auto","full_auto"];
const part6 = ["admin","editor","viewer"];
const part7 = ["starter","growth","scale"];
const part8 = ["monthly","annual"];
const part9 = ["intervention.delivered","user.stage_changed","user.risk_changed","decision.recommended","outcome.recorded","webhook.test"];
const part10 = ["array","null"];
exports.v1 = validate0;
const func0 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate0(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.events === undefined) && (missing0 = "events")){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
if(data0.length > 100){
validate0.errors = [error1(instancePath+"/events")];
return false;
}
else {
if(data0.length < 1){
validate0.errors = [error2(instancePath+"/events")];
return false;
}
else {
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.user_id === undefined) && (missing1 = "user_id")) || ((data1.event === undefined) && (missing1 = "event"))){
validate0.errors = [error0(instancePath+"/events/" + i0, missing1)];
return false;
}
else {
if(data1.user_id !== undefined){
let data2 = data1.user_id;
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate0.errors = [error3(instancePath+"/events/" + i0+"/user_id")];
return false;
}
}
else {
validate0.errors = [error4(instancePath+"/events/" + i0+"/user_id")];
return false;
}
}
if(data1.event !== undefined){
let data3 = data1.event;
if(typeof data3 === "string"){
if(func0(data3) < 1){
validate0.errors = [error3(instancePath+"/events/" + i0+"/event")];
return false;
}
}
else {
validate0.errors = [error4(instancePath+"/events/" + i0+"/event")];
return false;
}
}
if(data1.properties !== undefined){
let data4 = data1.properties;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate0.errors = [error5(instancePath+"/events/" + i0+"/properties")];
return false;
}
}
if(data1.timestamp !== undefined){
let data5 = data1.timestamp;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate0.errors = [error6(instancePath+"/events/" + i0+"/timestamp")];
return false;
}
}
else {
validate0.errors = [error4(instancePath+"/events/" + i0+"/timestamp")];
return false;
}
}
if(data1.idempotency_key !== undefined){
let data6 = data1.idempotency_key;
if(typeof data6 !== "string"){
validate0.errors = [error4(instancePath+"/events/" + i0+"/idempotency_key")];
return false;
}
}
}
}
else {
validate0.errors = [error5(instancePath+"/events/" + i0)];
return false;
}
}
}
}
}
else {
validate0.errors = [error7(instancePath+"/events")];
return false;
}
}
}
}
else {
validate0.errors = [error5(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
function validate2(data, instancePath=""){
if(typeof data !== "string"){
validate2.errors = [error4(instancePath)];
return false;
}
if(!(((((data === "onboarding") || (data === "churn_prevention")) || (data === "retention")) || (data === "upsell")) || (data === "win_back"))){
validate2.errors = [error8(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate1.errors = [error3(instancePath+"/name")];
return false;
}
}
else {
validate1.errors = [error4(instancePath+"/name")];
return false;
}
}
if(data.entry_conditions !== undefined){
let data1 = data.entry_conditions;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate1.errors = [error5(instancePath+"/entry_conditions")];
return false;
}
}
if(data.exit_conditions !== undefined){
let data2 = data.exit_conditions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate1.errors = [error5(instancePath+"/exit_conditions")];
return false;
}
}
if(data.constraints !== undefined){
let data3 = data.constraints;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate1.errors = [error5(instancePath+"/constraints")];
return false;
}
}
if(data.strategy_hints !== undefined){
let data4 = data.strategy_hints;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate1.errors = [error5(instancePath+"/strategy_hints")];
return false;
}
}
if(data.lifecycle_area !== undefined){
let data5 = data.lifecycle_area;
if(!(validate2(data5, instancePath+"/lifecycle_area"))){
validate1.errors = validate2.errors;
return false;
}
}
}
}
else {
validate1.errors = [error5(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate4;
function validate4(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate4.errors = [error3(instancePath+"/name")];
return false;
}
}
else {
validate4.errors = [error4(instancePath+"/name")];
return false;
}
}
if(data.entry_conditions !== undefined){
let data1 = data.entry_conditions;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate4.errors = [error5(instancePath+"/entry_conditions")];
return false;
}
}
if(data.exit_conditions !== undefined){
let data2 = data.exit_conditions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate4.errors = [error5(instancePath+"/exit_conditions")];
return false;
}
}
if(data.constraints !== undefined){
let data3 = data.constraints;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate4.errors = [error5(instancePath+"/constraints")];
return false;
}
}
if(data.strategy_hints !== undefined){
let data4 = data.strategy_hints;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate4.errors = [error5(instancePath+"/strategy_hints")];
return false;
}
}
if(data.lifecycle_area !== undefined){
let data5 = data.lifecycle_area;
if(!(validate2(data5, instancePath+"/lifecycle_area"))){
validate4.errors = validate2.errors;
return false;
}
}
}
else {
validate4.errors = [error5(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v4 = validate6;
function validate6(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate6.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate6.errors = [error4(instancePath+"/status")];
return false;
}
if(!((((data0 === "draft") || (data0 === "active")) || (data0 === "paused")) || (data0 === "archived"))){
validate6.errors = [error9(instancePath+"/status")];
return false;
}
}
}
}
else {
validate6.errors = [error5(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v5 = validate7;
function validate7(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entry_conditions === undefined) && (missing0 = "entry_conditions")){
validate7.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.entry_conditions !== undefined){
let data0 = data.entry_conditions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
validate7.errors = [error5(instancePath+"/entry_conditions")];
return false;
}
}
}
}
else {
validate7.errors = [error5(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v6 = validate8;
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate8(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.playbook_id === undefined) && (missing0 = "playbook_id"))) || ((data.channel === undefined) && (missing0 = "channel"))){
validate8.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate8.errors = [error3(instancePath+"/user_id")];
return false;
}
}
else {
validate8.errors = [error4(instancePath+"/user_id")];
return false;
}
}
if(data.playbook_id !== undefined){
let data1 = data.playbook_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate8.errors = [error10(instancePath+"/playbook_id")];
return false;
}
}
else {
validate8.errors = [error4(instancePath+"/playbook_id")];
return false;
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 !== "string"){
validate8.errors = [error4(instancePath+"/channel")];
return false;
}
if(!((((data2 === "email") || (data2 === "in_app")) || (data2 === "webhook")) || (data2 === "crm"))){
validate8.errors = [error11(instancePath+"/channel")];
return false;
}
}
if(data.message_body !== undefined){
let data3 = data.message_body;
if(typeof data3 !== "string"){
validate8.errors = [error4(instancePath+"/message_body")];
return false;
}
}
}
}
else {
validate8.errors = [error5(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v7 = validate9;
function validate9(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate9.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
validate9.errors = [error4(instancePath+"/reason")];
return false;
}
}
}
}
else {
validate9.errors = [error5(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v8 = validate10;
function validate10(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
validate10.errors = [error4(instancePath+"/reason")];
return false;
}
}
}
else {
validate10.errors = [error5(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
exports.v9 = validate11;
function validate11(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate11.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate11.errors = [error3(instancePath+"/reason")];
return false;
}
}
else {
validate11.errors = [error4(instancePath+"/reason")];
return false;
}
}
}
}
else {
validate11.errors = [error5(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v10 = validate12;
function validate12(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.playbook_id === undefined) && (missing0 = "playbook_id"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate12.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate12.errors = [error3(instancePath+"/user_id")];
return false;
}
}
else {
validate12.errors = [error4(instancePath+"/user_id")];
return false;
}
}
if(data.playbook_id !== undefined){
let data1 = data.playbook_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate12.errors = [error10(instancePath+"/playbook_id")];
return false;
}
}
else {
validate12.errors = [error4(instancePath+"/playbook_id")];
return false;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
validate12.errors = [error4(instancePath+"/severity")];
return false;
}
if(!((((data2 === "Critical") || (data2 === "High")) || (data2 === "Medium")) || (data2 === "Low"))){
validate12.errors = [error12(instancePath+"/severity")];
return false;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func0(data3) < 1){
validate12.errors = [error3(instancePath+"/reason")];
return false;
}
}
else {
validate12.errors = [error4(instancePath+"/reason")];
return false;
}
}
}
}
else {
validate12.errors = [error5(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v11 = validate13;
function validate13(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action_taken === undefined) && (missing0 = "action_taken")){
validate13.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.action_taken !== undefined){
let data0 = data.action_taken;
if(typeof data0 !== "string"){
validate13.errors = [error4(instancePath+"/action_taken")];
return false;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 !== "string"){
validate13.errors = [error4(instancePath+"/outcome")];
return false;
}
if(!((((data1 === "positive") || (data1 === "negative")) || (data1 === "neutral")) || (data1 === "pending"))){
validate13.errors = [error13(instancePath+"/outcome")];
return false;
}
}
}
}
else {
validate13.errors = [error5(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
exports.v12 = validate14;
function validate14(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel !== undefined){
let data0 = data.channel;
if(!((((data0 === "email") || (data0 === "in_app")) || (data0 === "webhook")) || (data0 === "crm"))){
validate14.errors = [error11(instancePath+"/channel")];
return false;
}
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate14.errors = [error3(instancePath+"/channel")];
return false;
}
}
else {
validate14.errors = [error4(instancePath+"/channel")];
return false;
}
}
}
else {
validate14.errors = [error5(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
exports.v13 = validate15;
const formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate15(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate15.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate15.errors = [error3(instancePath+"/user_id")];
return false;
}
}
else {
validate15.errors = [error4(instancePath+"/user_id")];
return false;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats6.test(data1))){
validate15.errors = [error14(instancePath+"/email")];
return false;
}
}
else {
validate15.errors = [error4(instancePath+"/email")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
validate15.errors = [error4(instancePath+"/name")];
return false;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate15.errors = [error5(instancePath+"/properties")];
return false;
}
}
}
}
else {
validate15.errors = [error5(instancePath)];
return false;
}
validate15.errors = null;
return true;
}
exports.v14 = validate16;
function validate16(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate16.errors = [error3(instancePath+"/name")];
return false;
}
}
else {
validate16.errors = [error4(instancePath+"/name")];
return false;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate16.errors = [error5(instancePath+"/config")];
return false;
}
}
if(data.approvalMode !== undefined){
let data2 = data.approvalMode;
if(typeof data2 !== "string"){
validate16.errors = [error4(instancePath+"/approvalMode")];
return false;
}
if(!(((data2 === "suggest_only") || (data2 === "semi_auto")) || (data2 === "full_auto"))){
validate16.errors = [error15(instancePath+"/approvalMode")];
return false;
}
}
if(data.onboardingCompleted !== undefined){
let data3 = data.onboardingCompleted;
if(typeof data3 !== "boolean"){
validate16.errors = [error16(instancePath+"/onboardingCompleted")];
return false;
}
}
}
else {
validate16.errors = [error5(instancePath)];
return false;
}
validate16.errors = null;
return true;
}
exports.v15 = validate17;
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product_description !== undefined){
let data0 = data.product_description;
if(typeof data0 !== "string"){
validate17.errors = [error4(instancePath+"/product_description")];
return false;
}
}
if(data.tone_guidelines !== undefined){
let data1 = data.tone_guidelines;
if(typeof data1 !== "string"){
validate17.errors = [error4(instancePath+"/tone_guidelines")];
return false;
}
}
if(data.things_to_mention !== undefined){
let data2 = data.things_to_mention;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
validate17.errors = [error4(instancePath+"/things_to_mention/" + i0)];
return false;
}
}
}
else {
validate17.errors = [error7(instancePath+"/things_to_mention")];
return false;
}
}
if(data.things_to_avoid !== undefined){
let data4 = data.things_to_avoid;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
validate17.errors = [error4(instancePath+"/things_to_avoid/" + i1)];
return false;
}
}
}
else {
validate17.errors = [error7(instancePath+"/things_to_avoid")];
return false;
}
}
}
else {
validate17.errors = [error5(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
exports.v16 = validate18;
function validate18(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.active === undefined) && (missing0 = "active")){
validate18.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.active !== undefined){
let data0 = data.active;
if(typeof data0 !== "boolean"){
validate18.errors = [error16(instancePath+"/active")];
return false;
}
}
}
}
else {
validate18.errors = [error5(instancePath)];
return false;
}
validate18.errors = null;
return true;
}
exports.v17 = validate19;
function validate19(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate19.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats6.test(data0))){
validate19.errors = [error14(instancePath+"/email")];
return false;
}
}
else {
validate19.errors = [error4(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate19.errors = [error4(instancePath+"/role")];
return false;
}
if(!(((data1 === "admin") || (data1 === "editor")) || (data1 === "viewer"))){
validate19.errors = [error17(instancePath+"/role")];
return false;
}
}
}
}
else {
validate19.errors = [error5(instancePath)];
return false;
}
validate19.errors = null;
return true;
}
exports.v18 = validate20;
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
validate20.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
validate20.errors = [error10(instancePath+"/token")];
return false;
}
}
else {
validate20.errors = [error4(instancePath+"/token")];
return false;
}
}
}
}
else {
validate20.errors = [error5(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
exports.v19 = validate21;
function validate21(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate21.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
validate21.errors = [error4(instancePath+"/role")];
return false;
}
if(!(((data0 === "admin") || (data0 === "editor")) || (data0 === "viewer"))){
validate21.errors = [error17(instancePath+"/role")];
return false;
}
}
}
}
else {
validate21.errors = [error5(instancePath)];
return false;
}
validate21.errors = null;
return true;
}
exports.v20 = validate22;
function validate22(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate22.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate22.errors = [error3(instancePath+"/user_id")];
return false;
}
}
else {
validate22.errors = [error4(instancePath+"/user_id")];
return false;
}
}
}
}
else {
validate22.errors = [error5(instancePath)];
return false;
}
validate22.errors = null;
return true;
}
exports.v21 = validate23;
function validate23(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate23.errors = [error5(instancePath)];
return false;
}
validate23.errors = null;
return true;
}
exports.v22 = validate24;
function validate24(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.plan === undefined) && (missing0 = "plan")){
validate24.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.plan !== undefined){
let data0 = data.plan;
if(typeof data0 !== "string"){
validate24.errors = [error4(instancePath+"/plan")];
return false;
}
if(!(((data0 === "starter") || (data0 === "growth")) || (data0 === "scale"))){
validate24.errors = [error18(instancePath+"/plan")];
return false;
}
}
if(data.interval !== undefined){
let data1 = data.interval;
if(typeof data1 !== "string"){
validate24.errors = [error4(instancePath+"/interval")];
return false;
}
if(!((data1 === "monthly") || (data1 === "annual"))){
validate24.errors = [error19(instancePath+"/interval")];
return false;
}
}
}
}
else {
validate24.errors = [error5(instancePath)];
return false;
}
validate24.errors = null;
return true;
}
exports.v23 = validate25;
const formats12 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate26(data, instancePath=""){
if(typeof data !== "string"){
validate26.errors = [error4(instancePath)];
return false;
}
if(!((((((data === "intervention.delivered") || (data === "user.stage_changed")) || (data === "user.risk_changed")) || (data === "decision.recommended")) || (data === "outcome.recorded")) || (data === "webhook.test"))){
validate26.errors = [error20(instancePath)];
return false;
}
validate26.errors = null;
return true;
}
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate25.errors = [error21(instancePath+"/url")];
return false;
}
}
else {
validate25.errors = [error4(instancePath+"/url")];
return false;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
validate25.errors = [error4(instancePath+"/description")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate26(data3, instancePath+"/events/" + i0))){
validate25.errors = validate26.errors;
return false;
}
}
}
else {
validate25.errors = [error7(instancePath+"/events")];
return false;
}
}
}
}
else {
validate25.errors = [error5(instancePath)];
return false;
}
validate25.errors = null;
return true;
}
exports.v24 = validate28;
function validate28(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate28.errors = [error21(instancePath+"/url")];
return false;
}
}
else {
validate28.errors = [error4(instancePath+"/url")];
return false;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
validate28.errors = [error4(instancePath+"/description")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate28.errors = [error22(instancePath+"/events")];
return false;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate26(data3, instancePath+"/events/" + i0))){
validate28.errors = validate26.errors;
return false;
}
}
}
}
}
else {
validate28.errors = [error5(instancePath)];
return false;
}
validate28.errors = null;
return true;
}
return exports
})()
module.exports = {
  "getHealth": {  },
  "trackEvents": { "body": { "application/json": bodies.v1 } },
  "listPlaybooks": {  },
  "createPlaybook": { "body": { "application/json": bodies.v2 } },
  "updatePlaybook": { "path": scalars.v1, "body": { "application/json": bodies.v3 } },
  "deletePlaybook": { "path": scalars.v1 },
  "updatePlaybookStatus": { "path": scalars.v1, "body": { "application/json": bodies.v4 } },
  "previewPlaybookCount": { "body": { "application/json": bodies.v5 } },
  "listInterventions": { "query": scalars.v2 },
  "createIntervention": { "body": { "application/json": bodies.v6 } },
  "approveIntervention": { "path": scalars.v1 },
  "pauseIntervention": { "path": scalars.v1 },
  "rejectIntervention": { "path": scalars.v1, "body": { "application/json": bodies.v7 } },
  "rollbackIntervention": { "path": scalars.v1, "body": { "application/json": bodies.v8 } },
  "flagIntervention": { "path": scalars.v1, "body": { "application/json": bodies.v9 } },
  "listEscalations": { "query": scalars.v2 },
  "createEscalation": { "body": { "application/json": bodies.v10 } },
  "handleEscalation": { "path": scalars.v1, "body": { "application/json": bodies.v11 } },
  "delegateEscalation": { "path": scalars.v1, "body": { "application/json": bodies.v12 } },
  "getCustomerStats": {  },
  "listCustomers": { "query": scalars.v3 },
  "createCustomer": { "body": { "application/json": bodies.v13 } },
  "getCustomer": { "path": scalars.v4 },
  "getSettings": {  },
  "updateSettings": { "body": { "application/json": bodies.v14 } },
  "updateBrandContext": { "body": { "application/json": bodies.v15 } },
  "setKillSwitch": { "body": { "application/json": bodies.v16 } },
  "setShadowMode": { "body": { "application/json": bodies.v16 } },
  "listTeamMembers": {  },
  "listTeamInvitations": {  },
  "inviteTeamMember": { "body": { "application/json": bodies.v17 } },
  "acceptTeamInvitation": { "body": { "application/json": bodies.v18 } },
  "updateTeamMemberRole": { "path": scalars.v5, "body": { "application/json": bodies.v19 } },
  "removeTeamMember": { "path": scalars.v5 },
  "revokeTeamInvitation": { "path": scalars.v6 },
  "dryRunIntervention": { "body": { "application/json": bodies.v20 } },
  "getAnalytics": { "query": scalars.v7 },
  "ingestSegment": { "body": { "application/json": bodies.v21 } },
  "ingestPosthog": { "body": { "application/json": bodies.v21 } },
  "ingestMixpanel": { "body": { "application/json": bodies.v21 } },
  "createCheckoutSession": { "body": { "application/json": bodies.v22 } },
  "createPortalSession": {  },
  "listWebhookEndpoints": {  },
  "createWebhookEndpoint": { "body": { "application/json": bodies.v23 } },
  "updateWebhookEndpoint": { "path": scalars.v1, "body": { "application/json": bodies.v24 } },
  "deleteWebhookEndpoint": { "path": scalars.v1 },
  "testWebhookEndpoint": { "path": scalars.v1 },
}
