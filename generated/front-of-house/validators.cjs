// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error3 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error4 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error5 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"});
const error6 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error7 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error8 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 168},message:"must be <= 168"});
const error9 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error10 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
const part0 = ["all","production","draft","simulation","archived"];
exports.v1 = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment === undefined){
data.segment = "all";
}
let data0 = data.segment;
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
validate0.errors = [error0(instancePath+"/segment")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["segment"] = coerced0;
}
}
}
if(!(((((data0 === "all") || (data0 === "production")) || (data0 === "draft")) || (data0 === "simulation")) || (data0 === "archived"))){
validate0.errors = [error1(instancePath+"/segment")];
return false;
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
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["x-org-id"] === undefined) && (missing0 = "x-org-id")){
validate1.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate1.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [error4(instancePath+"/x-org-id")];
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
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["x-org-id"] === undefined) && (missing0 = "x-org-id")){
validate2.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate2.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate2.errors = [error4(instancePath+"/x-org-id")];
return false;
}
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate2.errors = [error0(instancePath+"/idempotency-key")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
validate2.errors = [error5(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data1) < 1){
validate2.errors = [error6(instancePath+"/idempotency-key")];
return false;
}
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
exports.v4 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate3.errors = [error3(instancePath, missing0)];
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
validate3.errors = [error0(instancePath+"/id")];
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
if(!(formats0.test(data0))){
validate3.errors = [error4(instancePath+"/id")];
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
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate4.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
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
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
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
validate5.errors = [error0(instancePath+"/idempotency-key")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["idempotency-key"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate5.errors = [error5(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data0) < 1){
validate5.errors = [error6(instancePath+"/idempotency-key")];
return false;
}
}
}
}
if(data["x-org-id"] !== undefined){
let data1 = data["x-org-id"];
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
validate5.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-org-id"] = coerced1;
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
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate6.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate6.errors = [error0(instancePath+"/idempotency-key")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
validate6.errors = [error5(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data1) < 1){
validate6.errors = [error6(instancePath+"/idempotency-key")];
return false;
}
}
}
}
}
else {
validate6.errors = [error2(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v8 = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["x-org-id"] === undefined) && (missing0 = "x-org-id")) || ((data["idempotency-key"] === undefined) && (missing0 = "idempotency-key"))){
validate7.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data["x-org-id"] !== undefined){
let data0 = data["x-org-id"];
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
validate7.errors = [error0(instancePath+"/x-org-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-org-id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate7.errors = [error4(instancePath+"/x-org-id")];
return false;
}
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
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
validate7.errors = [error0(instancePath+"/idempotency-key")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["idempotency-key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
validate7.errors = [error5(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data1) < 1){
validate7.errors = [error6(instancePath+"/idempotency-key")];
return false;
}
}
}
}
}
}
else {
validate7.errors = [error2(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v9 = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hours === undefined){
data.hours = 24;
}
let data0 = data.hours;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate8.errors = [error7(instancePath+"/hours")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["hours"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 168 || isNaN(data0)){
validate8.errors = [error8(instancePath+"/hours")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate8.errors = [error9(instancePath+"/hours")];
return false;
}
}
}
}
else {
validate8.errors = [error2(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v10 = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
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
validate9.errors = [error0(instancePath+"/idempotency-key")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["idempotency-key"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate9.errors = [error5(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data0) < 1){
validate9.errors = [error6(instancePath+"/idempotency-key")];
return false;
}
}
}
}
}
else {
validate9.errors = [error2(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v11 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.provider === undefined) && (missing0 = "provider")) || ((data.voice_id === undefined) && (missing0 = "voice_id"))){
validate10.errors = [error3(instancePath, missing0)];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
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
validate10.errors = [error0(instancePath+"/provider")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["provider"] = coerced0;
}
}
}
}
if(data.voice_id !== undefined){
let data1 = data.voice_id;
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
validate10.errors = [error0(instancePath+"/voice_id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["voice_id"] = coerced1;
}
}
}
}
}
}
else {
validate10.errors = [error2(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
exports.v12 = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate11.errors = [error3(instancePath, missing0)];
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
validate11.errors = [error0(instancePath+"/id")];
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
validate11.errors = [error2(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v13 = validate12;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
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
validate12.errors = [error0(instancePath+"/agent_id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agent_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate12.errors = [error4(instancePath+"/agent_id")];
return false;
}
}
}
}
else {
validate12.errors = [error2(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v14 = validate13;
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 100;
}
if(data.agentId !== undefined){
let data0 = data.agentId;
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
validate13.errors = [error0(instancePath+"/agentId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["agentId"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate13.errors = [error4(instancePath+"/agentId")];
return false;
}
}
}
if(data.conversationId !== undefined){
let data1 = data.conversationId;
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
validate13.errors = [error0(instancePath+"/conversationId")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["conversationId"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate13.errors = [error4(instancePath+"/conversationId")];
return false;
}
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data2 === null || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
validate13.errors = [error7(instancePath+"/limit")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["limit"] = coerced2;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate13.errors = [error10(instancePath+"/limit")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate13.errors = [error9(instancePath+"/limit")];
return false;
}
}
}
}
else {
validate13.errors = [error2(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
return exports
})()
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error3 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"});
const error4 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error5 = (instancePath) => ({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
const error6 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
const error7 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error8 = (instancePath) => ({instancePath,keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error10 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error11 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error12 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error13 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error14 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error15 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error16 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error17 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"});
const error18 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error21 = (instancePath) => ({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
const error22 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error23 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"});
const error24 = (instancePath) => ({instancePath,keyword:"type",params:{type: part8},message:"must be string,null"});
const error25 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error26 = (instancePath) => ({instancePath,keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"});
const error27 = (instancePath, value) => ({instancePath,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:value});
const error28 = (instancePath, value) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:value});
const error29 = (instancePath, value) => ({instancePath,keyword:"propertyNames",params:{propertyName: value},message:"property name must be valid"});
const error30 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error31 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"});
const error32 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error33 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
const error34 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"});
const error35 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"});
const error36 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error37 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error38 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"});
const error39 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part12},message:"must be equal to one of the allowed values"});
const error40 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part13},message:"must be equal to one of the allowed values"});
const error41 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part14},message:"must be equal to one of the allowed values"});
const error42 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"});
const error43 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error44 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error45 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part15},message:"must be equal to one of the allowed values"});
const error46 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30"});
const error47 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"});
const error48 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part16},message:"must be equal to one of the allowed values"});
const part0 = ["custom","inbound_buyer","inbound_landlord"];
const part1 = ["azure","openai","twilio","cartesia","elevenlabs","xai"];
const part2 = ["conversation_blueprint.v1"];
const part3 = ["widget","voice","whatsapp","instagram","sms"];
const part4 = ["concise","natural","guided"];
const part5 = ["brief_acknowledge_then_continue","stop_and_answer","defer"];
const part6 = ["ask_clarifying_question","offer_menu","handoff"];
const part7 = ["apologize_and_continue","handoff","retry_once"];
const part8 = ["string","null"];
const part9 = ["manual","ai","integration"];
const part10 = ["console","cli","api"];
const part11 = ["lead.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation.ended","conversation.feedback_submitted"];
const part12 = ["bronze","silver","gold"];
const part13 = ["admin","member","viewer"];
const part14 = ["quick","full","release"];
const part15 = ["azure","digitalocean","other"];
const part16 = ["full","release"];
exports.v1 = validate0;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate1(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [error1(instancePath+"/email")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/email")];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) < 8){
validate1.errors = [error3(instancePath+"/password")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/password")];
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
function validate0(data, instancePath=""){
if(!(validate1(data, instancePath))){
validate0.errors = validate1.errors;
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate3;
function validate4(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client !== undefined){
let data0 = data.client;
if(typeof data0 !== "string"){
validate4.errors = [error2(instancePath+"/client")];
return false;
}
}
}
else {
validate4.errors = [error4(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
function validate3(data, instancePath=""){
if(!(validate4(data, instancePath))){
validate3.errors = validate4.errors;
return false;
}
validate3.errors = null;
return true;
}
exports.v3 = validate6;
function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_code === undefined) && (missing0 = "device_code")){
const err0 = error0(instancePath, missing0);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.user_code === undefined) && (missing1 = "user_code")){
const err1 = error0(instancePath, missing1);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = error5(instancePath);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate7.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_code !== undefined){
let data0 = data.device_code;
if(typeof data0 === "string"){
}
else {
validate7.errors = [error2(instancePath+"/device_code")];
return false;
}
}
if(data.user_code !== undefined){
let data1 = data.user_code;
if(typeof data1 !== "string"){
validate7.errors = [error2(instancePath+"/user_code")];
return false;
}
}
}
else {
validate7.errors = [error4(instancePath)];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
function validate6(data, instancePath=""){
if(!(validate7(data, instancePath))){
validate6.errors = validate7.errors;
return false;
}
validate6.errors = null;
return true;
}
exports.v4 = validate9;
function validate10(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_code === undefined) && (missing0 = "device_code")){
validate10.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.device_code !== undefined){
let data0 = data.device_code;
if(typeof data0 === "string"){
}
else {
validate10.errors = [error2(instancePath+"/device_code")];
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
function validate9(data, instancePath=""){
if(!(validate10(data, instancePath))){
validate9.errors = validate10.errors;
return false;
}
validate9.errors = null;
return true;
}
exports.v5 = validate12;
const pattern0 = new RegExp("\\S", "u");
function validate13(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate13.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate13.errors = [error6(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate13.errors = [error7(instancePath+"/name")];
return false;
}
else {
if(!pattern0.test(data0)){
validate13.errors = [error8(instancePath+"/name")];
return false;
}
}
}
}
else {
validate13.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
validate13.errors = [error2(instancePath+"/type")];
return false;
}
if(!(((data1 === "custom") || (data1 === "inbound_buyer")) || (data1 === "inbound_landlord"))){
validate13.errors = [error9(instancePath+"/type")];
return false;
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
if(!(validate13(data, instancePath))){
validate12.errors = validate13.errors;
return false;
}
validate12.errors = null;
return true;
}
exports.v6 = validate15;
function validate16(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate16.errors = [error6(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate16.errors = [error7(instancePath+"/name")];
return false;
}
else {
if(!pattern0.test(data0)){
validate16.errors = [error8(instancePath+"/name")];
return false;
}
}
}
}
else {
validate16.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.greeting !== undefined){
let data1 = data.greeting;
if(typeof data1 !== "string"){
validate16.errors = [error2(instancePath+"/greeting")];
return false;
}
}
if(data.goodbye !== undefined){
let data2 = data.goodbye;
if(typeof data2 !== "string"){
validate16.errors = [error2(instancePath+"/goodbye")];
return false;
}
}
if(data.voice !== undefined){
let data3 = data.voice;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.tts_provider !== undefined){
let data4 = data3.tts_provider;
if(typeof data4 !== "string"){
validate16.errors = [error2(instancePath+"/voice/tts_provider")];
return false;
}
if(!((((((data4 === "azure") || (data4 === "openai")) || (data4 === "twilio")) || (data4 === "cartesia")) || (data4 === "elevenlabs")) || (data4 === "xai"))){
validate16.errors = [error10(instancePath+"/voice/tts_provider")];
return false;
}
}
if(data3.tts_voice_id !== undefined){
let data5 = data3.tts_voice_id;
if(typeof data5 !== "string"){
validate16.errors = [error2(instancePath+"/voice/tts_voice_id")];
return false;
}
}
if(data3.stt_provider !== undefined){
let data6 = data3.stt_provider;
if(typeof data6 !== "string"){
validate16.errors = [error2(instancePath+"/voice/stt_provider")];
return false;
}
}
}
else {
validate16.errors = [error4(instancePath+"/voice")];
return false;
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
function validate15(data, instancePath=""){
if(!(validate16(data, instancePath))){
validate15.errors = validate16.errors;
return false;
}
validate15.errors = null;
return true;
}
exports.v7 = validate18;
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate20.errors = [error4(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
function validate19(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.flowDraft === undefined) && (missing0 = "flowDraft")){
validate19.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.flowDraft !== undefined){
let data0 = data.flowDraft;
if(!(validate20(data0, instancePath+"/flowDraft"))){
validate19.errors = validate20.errors;
return false;
}
}
}
}
else {
validate19.errors = [error4(instancePath)];
return false;
}
validate19.errors = null;
return true;
}
function validate18(data, instancePath=""){
if(!(validate19(data, instancePath))){
validate18.errors = validate19.errors;
return false;
}
validate18.errors = null;
return true;
}
exports.v8 = validate23;
function validate25(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.objective === undefined) && (missing0 = "objective"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.persona === undefined) && (missing0 = "persona"))) || ((data.channel_policy === undefined) && (missing0 = "channel_policy"))) || ((data.turn_taking_policy === undefined) && (missing0 = "turn_taking_policy"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.tool_policy === undefined) && (missing0 = "tool_policy"))) || ((data.escalation_policy === undefined) && (missing0 = "escalation_policy"))) || ((data.close_policy === undefined) && (missing0 = "close_policy"))) || ((data.evaluation_scenarios === undefined) && (missing0 = "evaluation_scenarios"))){
validate25.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
validate25.errors = [error2(instancePath+"/schema_version")];
return false;
}
if(!(data0 === "conversation_blueprint.v1")){
validate25.errors = [error11(instancePath+"/schema_version")];
return false;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
validate25.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.objective !== undefined){
let data2 = data.objective;
if(typeof data2 !== "string"){
validate25.errors = [error2(instancePath+"/objective")];
return false;
}
}
if(data.audience !== undefined){
let data3 = data.audience;
if(typeof data3 !== "string"){
validate25.errors = [error2(instancePath+"/audience")];
return false;
}
}
if(data.persona !== undefined){
let data4 = data.persona;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.role === undefined) && (missing1 = "role")) || ((data4.brand_voice === undefined) && (missing1 = "brand_voice"))){
validate25.errors = [error0(instancePath+"/persona", missing1)];
return false;
}
else {
if(data4.role !== undefined){
let data5 = data4.role;
if(typeof data5 !== "string"){
validate25.errors = [error2(instancePath+"/persona/role")];
return false;
}
}
if(data4.brand_voice !== undefined){
let data6 = data4.brand_voice;
if(typeof data6 !== "string"){
validate25.errors = [error2(instancePath+"/persona/brand_voice")];
return false;
}
}
if(data4.boundaries !== undefined){
let data7 = data4.boundaries;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
validate25.errors = [error2(instancePath+"/persona/boundaries/" + i0)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/persona/boundaries")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath+"/persona")];
return false;
}
}
if(data.channel_policy !== undefined){
let data9 = data.channel_policy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.primary !== undefined){
let data10 = data9.primary;
if(typeof data10 !== "string"){
validate25.errors = [error2(instancePath+"/channel_policy/primary")];
return false;
}
if(!(((((data10 === "widget") || (data10 === "voice")) || (data10 === "whatsapp")) || (data10 === "instagram")) || (data10 === "sms"))){
validate25.errors = [error13(instancePath+"/channel_policy/primary")];
return false;
}
}
if(data9.allowed !== undefined){
let data11 = data9.allowed;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
validate25.errors = [error2(instancePath+"/channel_policy/allowed/" + i1)];
return false;
}
if(!(((((data12 === "widget") || (data12 === "voice")) || (data12 === "whatsapp")) || (data12 === "instagram")) || (data12 === "sms"))){
validate25.errors = [error13(instancePath+"/channel_policy/allowed/" + i1)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/channel_policy/allowed")];
return false;
}
}
if(data9.voice_style !== undefined){
let data13 = data9.voice_style;
if(typeof data13 !== "string"){
validate25.errors = [error2(instancePath+"/channel_policy/voice_style")];
return false;
}
if(!(((data13 === "concise") || (data13 === "natural")) || (data13 === "guided"))){
validate25.errors = [error14(instancePath+"/channel_policy/voice_style")];
return false;
}
}
if(data9.async_follow_up !== undefined){
let data14 = data9.async_follow_up;
if(typeof data14 !== "boolean"){
validate25.errors = [error15(instancePath+"/channel_policy/async_follow_up")];
return false;
}
}
}
else {
validate25.errors = [error4(instancePath+"/channel_policy")];
return false;
}
}
if(data.turn_taking_policy !== undefined){
let data15 = data.turn_taking_policy;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.max_questions_per_turn !== undefined){
let data16 = data15.max_questions_per_turn;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate25.errors = [error16(instancePath+"/turn_taking_policy/max_questions_per_turn")];
return false;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3 || isNaN(data16)){
validate25.errors = [error17(instancePath+"/turn_taking_policy/max_questions_per_turn")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate25.errors = [error18(instancePath+"/turn_taking_policy/max_questions_per_turn")];
return false;
}
}
}
}
if(data15.interruption_style !== undefined){
let data17 = data15.interruption_style;
if(typeof data17 !== "string"){
validate25.errors = [error2(instancePath+"/turn_taking_policy/interruption_style")];
return false;
}
if(!(((data17 === "brief_acknowledge_then_continue") || (data17 === "stop_and_answer")) || (data17 === "defer"))){
validate25.errors = [error19(instancePath+"/turn_taking_policy/interruption_style")];
return false;
}
}
if(data15.repair_strategy !== undefined){
let data18 = data15.repair_strategy;
if(typeof data18 !== "string"){
validate25.errors = [error2(instancePath+"/turn_taking_policy/repair_strategy")];
return false;
}
if(!(((data18 === "ask_clarifying_question") || (data18 === "offer_menu")) || (data18 === "handoff"))){
validate25.errors = [error20(instancePath+"/turn_taking_policy/repair_strategy")];
return false;
}
}
}
else {
validate25.errors = [error4(instancePath+"/turn_taking_policy")];
return false;
}
}
if(data.phases !== undefined){
let data19 = data.phases;
if(Array.isArray(data19)){
if(data19.length < 1){
validate25.errors = [error21(instancePath+"/phases")];
return false;
}
else {
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((data20.id === undefined) && (missing2 = "id")) || ((data20.label === undefined) && (missing2 = "label"))) || ((data20.goal === undefined) && (missing2 = "goal"))) || ((data20.success_signal === undefined) && (missing2 = "success_signal"))){
validate25.errors = [error0(instancePath+"/phases/" + i2, missing2)];
return false;
}
else {
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 !== "string"){
validate25.errors = [error2(instancePath+"/phases/" + i2+"/id")];
return false;
}
}
if(data20.label !== undefined){
let data22 = data20.label;
if(typeof data22 !== "string"){
validate25.errors = [error2(instancePath+"/phases/" + i2+"/label")];
return false;
}
}
if(data20.goal !== undefined){
let data23 = data20.goal;
if(typeof data23 !== "string"){
validate25.errors = [error2(instancePath+"/phases/" + i2+"/goal")];
return false;
}
}
if(data20.success_signal !== undefined){
let data24 = data20.success_signal;
if(typeof data24 !== "string"){
validate25.errors = [error2(instancePath+"/phases/" + i2+"/success_signal")];
return false;
}
}
if(data20.required_slots !== undefined){
let data25 = data20.required_slots;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 !== "string"){
validate25.errors = [error2(instancePath+"/phases/" + i2+"/required_slots/" + i3)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/phases/" + i2+"/required_slots")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath+"/phases/" + i2)];
return false;
}
}
}
}
else {
validate25.errors = [error12(instancePath+"/phases")];
return false;
}
}
if(data.slots !== undefined){
let data27 = data.slots;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if((((data28.key === undefined) && (missing3 = "key")) || ((data28.label === undefined) && (missing3 = "label"))) || ((data28.ask_when_missing === undefined) && (missing3 = "ask_when_missing"))){
validate25.errors = [error0(instancePath+"/slots/" + i4, missing3)];
return false;
}
else {
if(data28.key !== undefined){
let data29 = data28.key;
if(typeof data29 !== "string"){
validate25.errors = [error2(instancePath+"/slots/" + i4+"/key")];
return false;
}
}
if(data28.label !== undefined){
let data30 = data28.label;
if(typeof data30 !== "string"){
validate25.errors = [error2(instancePath+"/slots/" + i4+"/label")];
return false;
}
}
if(data28.required !== undefined){
let data31 = data28.required;
if(typeof data31 !== "boolean"){
validate25.errors = [error15(instancePath+"/slots/" + i4+"/required")];
return false;
}
}
if(data28.ask_when_missing !== undefined){
let data32 = data28.ask_when_missing;
if(typeof data32 !== "string"){
validate25.errors = [error2(instancePath+"/slots/" + i4+"/ask_when_missing")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath+"/slots/" + i4)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/slots")];
return false;
}
}
if(data.tool_policy !== undefined){
let data33 = data.tool_policy;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.allowed_tools !== undefined){
let data34 = data33.allowed_tools;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(typeof data35 !== "string"){
validate25.errors = [error2(instancePath+"/tool_policy/allowed_tools/" + i5)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/tool_policy/allowed_tools")];
return false;
}
}
if(data33.require_confirmation_before !== undefined){
let data36 = data33.require_confirmation_before;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(typeof data37 !== "string"){
validate25.errors = [error2(instancePath+"/tool_policy/require_confirmation_before/" + i6)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/tool_policy/require_confirmation_before")];
return false;
}
}
if(data33.failure_mode !== undefined){
let data38 = data33.failure_mode;
if(typeof data38 !== "string"){
validate25.errors = [error2(instancePath+"/tool_policy/failure_mode")];
return false;
}
if(!(((data38 === "apologize_and_continue") || (data38 === "handoff")) || (data38 === "retry_once"))){
validate25.errors = [error22(instancePath+"/tool_policy/failure_mode")];
return false;
}
}
}
else {
validate25.errors = [error4(instancePath+"/tool_policy")];
return false;
}
}
if(data.escalation_policy !== undefined){
let data39 = data.escalation_policy;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.triggers !== undefined){
let data40 = data39.triggers;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
if(typeof data41 !== "string"){
validate25.errors = [error2(instancePath+"/escalation_policy/triggers/" + i7)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/escalation_policy/triggers")];
return false;
}
}
if(data39.handoff_message !== undefined){
let data42 = data39.handoff_message;
if(typeof data42 !== "string"){
validate25.errors = [error2(instancePath+"/escalation_policy/handoff_message")];
return false;
}
}
}
else {
validate25.errors = [error4(instancePath+"/escalation_policy")];
return false;
}
}
if(data.close_policy !== undefined){
let data43 = data.close_policy;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing4;
if(((data43.success_outcome === undefined) && (missing4 = "success_outcome")) || ((data43.follow_up_message === undefined) && (missing4 = "follow_up_message"))){
validate25.errors = [error0(instancePath+"/close_policy", missing4)];
return false;
}
else {
if(data43.success_outcome !== undefined){
let data44 = data43.success_outcome;
if(typeof data44 !== "string"){
validate25.errors = [error2(instancePath+"/close_policy/success_outcome")];
return false;
}
}
if(data43.follow_up_message !== undefined){
let data45 = data43.follow_up_message;
if(typeof data45 !== "string"){
validate25.errors = [error2(instancePath+"/close_policy/follow_up_message")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath+"/close_policy")];
return false;
}
}
if(data.evaluation_scenarios !== undefined){
let data46 = data.evaluation_scenarios;
if(Array.isArray(data46)){
if(data46.length < 1){
validate25.errors = [error21(instancePath+"/evaluation_scenarios")];
return false;
}
else {
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing5;
if(((data47.id === undefined) && (missing5 = "id")) || ((data47.user_goal === undefined) && (missing5 = "user_goal"))){
validate25.errors = [error0(instancePath+"/evaluation_scenarios/" + i8, missing5)];
return false;
}
else {
if(data47.id !== undefined){
let data48 = data47.id;
if(typeof data48 !== "string"){
validate25.errors = [error2(instancePath+"/evaluation_scenarios/" + i8+"/id")];
return false;
}
}
if(data47.channel !== undefined){
let data49 = data47.channel;
if(typeof data49 !== "string"){
validate25.errors = [error2(instancePath+"/evaluation_scenarios/" + i8+"/channel")];
return false;
}
if(!(((((data49 === "widget") || (data49 === "voice")) || (data49 === "whatsapp")) || (data49 === "instagram")) || (data49 === "sms"))){
validate25.errors = [error13(instancePath+"/evaluation_scenarios/" + i8+"/channel")];
return false;
}
}
if(data47.user_goal !== undefined){
let data50 = data47.user_goal;
if(typeof data50 !== "string"){
validate25.errors = [error2(instancePath+"/evaluation_scenarios/" + i8+"/user_goal")];
return false;
}
}
if(data47.must_collect !== undefined){
let data51 = data47.must_collect;
if(Array.isArray(data51)){
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if(typeof data52 !== "string"){
validate25.errors = [error2(instancePath+"/evaluation_scenarios/" + i8+"/must_collect/" + i9)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/evaluation_scenarios/" + i8+"/must_collect")];
return false;
}
}
if(data47.must_not_do !== undefined){
let data53 = data47.must_not_do;
if(Array.isArray(data53)){
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
let data54 = data53[i10];
if(typeof data54 !== "string"){
validate25.errors = [error2(instancePath+"/evaluation_scenarios/" + i8+"/must_not_do/" + i10)];
return false;
}
}
}
else {
validate25.errors = [error12(instancePath+"/evaluation_scenarios/" + i8+"/must_not_do")];
return false;
}
}
}
}
else {
validate25.errors = [error4(instancePath+"/evaluation_scenarios/" + i8)];
return false;
}
}
}
}
else {
validate25.errors = [error12(instancePath+"/evaluation_scenarios")];
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
function validate24(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.blueprint === undefined) && (missing0 = "blueprint")){
validate24.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.blueprint !== undefined){
let data0 = data.blueprint;
if(!(validate25(data0, instancePath+"/blueprint"))){
validate24.errors = validate25.errors;
return false;
}
}
if(data.apply !== undefined){
let data1 = data.apply;
if(typeof data1 !== "boolean"){
validate24.errors = [error15(instancePath+"/apply")];
return false;
}
}
}
}
else {
validate24.errors = [error4(instancePath)];
return false;
}
validate24.errors = null;
return true;
}
function validate23(data, instancePath=""){
if(!(validate24(data, instancePath))){
validate23.errors = validate24.errors;
return false;
}
validate23.errors = null;
return true;
}
exports.v9 = validate28;
function validate29(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.break_glass !== undefined){
let data0 = data.break_glass;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.reason === undefined) && (missing0 = "reason")) || ((data0.incident_id === undefined) && (missing0 = "incident_id"))){
validate29.errors = [error0(instancePath+"/break_glass", missing0)];
return false;
}
else {
if(data0.reason !== undefined){
let data1 = data0.reason;
if(typeof data1 === "string"){
if(func0(data1) < 10){
validate29.errors = [error23(instancePath+"/break_glass/reason")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/break_glass/reason")];
return false;
}
}
if(data0.incident_id !== undefined){
let data2 = data0.incident_id;
if(typeof data2 === "string"){
if(func0(data2) < 1){
validate29.errors = [error7(instancePath+"/break_glass/incident_id")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/break_glass/incident_id")];
return false;
}
}
}
}
else {
validate29.errors = [error4(instancePath+"/break_glass")];
return false;
}
}
if(data.flowDraft !== undefined){
let data3 = data.flowDraft;
if(!(validate20(data3, instancePath+"/flowDraft"))){
validate29.errors = validate20.errors;
return false;
}
}
}
else {
validate29.errors = [error4(instancePath)];
return false;
}
validate29.errors = null;
return true;
}
function validate28(data, instancePath=""){
if(!(validate29(data, instancePath))){
validate28.errors = validate29.errors;
return false;
}
validate28.errors = null;
return true;
}
exports.v10 = validate32;
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate33(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
validate33.errors = [error2(instancePath+"/reason")];
return false;
}
}
if(data.assigned_to !== undefined){
let data1 = data.assigned_to;
if((typeof data1 !== "string") && (data1 !== null)){
validate33.errors = [error24(instancePath+"/assigned_to")];
return false;
}
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate33.errors = [error25(instancePath+"/assigned_to")];
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
if(!(validate33(data, instancePath))){
validate32.errors = validate33.errors;
return false;
}
validate32.errors = null;
return true;
}
exports.v11 = validate35;
function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
validate37.errors = [error26(instancePath)];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func0(key0) > 64){
const err0 = error27(instancePath, key0);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func0(key0) < 1){
const err1 = error28(instancePath, key0);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = error29(instancePath, key0);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate37.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
validate37.errors = [error24(instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
}
}
else {
validate37.errors = [error4(instancePath)];
return false;
}
validate37.errors = vErrors;
return errors === 0;
}
function validate36(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
if(!(validate37(data0, instancePath+"/fields"))){
validate36.errors = validate37.errors;
return false;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 !== "string"){
validate36.errors = [error2(instancePath+"/summary")];
return false;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
validate36.errors = [error2(instancePath+"/source")];
return false;
}
if(!(((data2 === "manual") || (data2 === "ai")) || (data2 === "integration"))){
validate36.errors = [error30(instancePath+"/source")];
return false;
}
}
if(data.locked_fields !== undefined){
let data3 = data.locked_fields;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
validate36.errors = [error2(instancePath+"/locked_fields/" + i0)];
return false;
}
}
}
else {
validate36.errors = [error12(instancePath+"/locked_fields")];
return false;
}
}
}
else {
validate36.errors = [error4(instancePath)];
return false;
}
validate36.errors = null;
return true;
}
function validate35(data, instancePath=""){
if(!(validate36(data, instancePath))){
validate35.errors = validate36.errors;
return false;
}
validate35.errors = null;
return true;
}
exports.v12 = validate40;
function validate41(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate41.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
if(typeof data0 === "string"){
if(func0(data0) > 4000){
validate41.errors = [error31(instancePath+"/content")];
return false;
}
else {
if(func0(data0) < 1){
validate41.errors = [error7(instancePath+"/content")];
return false;
}
else {
if(!pattern0.test(data0)){
validate41.errors = [error8(instancePath+"/content")];
return false;
}
}
}
}
else {
validate41.errors = [error2(instancePath+"/content")];
return false;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
validate41.errors = [error2(instancePath+"/source")];
return false;
}
if(!(((data1 === "console") || (data1 === "cli")) || (data1 === "api"))){
validate41.errors = [error32(instancePath+"/source")];
return false;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate41.errors = [error4(instancePath+"/metadata")];
return false;
}
}
}
}
else {
validate41.errors = [error4(instancePath)];
return false;
}
validate41.errors = null;
return true;
}
function validate40(data, instancePath=""){
if(!(validate41(data, instancePath))){
validate40.errors = validate41.errors;
return false;
}
validate40.errors = null;
return true;
}
exports.v13 = validate43;
function validate44(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rating === undefined) && (missing0 = "rating")){
validate44.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.rating !== undefined){
let data0 = data.rating;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate44.errors = [error16(instancePath+"/rating")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate44.errors = [error33(instancePath+"/rating")];
return false;
}
else {
if(data0 < -1 || isNaN(data0)){
validate44.errors = [error34(instancePath+"/rating")];
return false;
}
}
}
}
if(data.note !== undefined){
let data1 = data.note;
if((typeof data1 !== "string") && (data1 !== null)){
validate44.errors = [error24(instancePath+"/note")];
return false;
}
if(typeof data1 === "string"){
if(func0(data1) > 2000){
validate44.errors = [error35(instancePath+"/note")];
return false;
}
}
}
}
}
else {
validate44.errors = [error4(instancePath)];
return false;
}
validate44.errors = null;
return true;
}
function validate43(data, instancePath=""){
if(!(validate44(data, instancePath))){
validate43.errors = validate44.errors;
return false;
}
validate43.errors = null;
return true;
}
exports.v14 = validate46;
const formats4 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate48(data, instancePath=""){
if(typeof data !== "string"){
validate48.errors = [error2(instancePath)];
return false;
}
if(!(((((((data === "lead.created") || (data === "lead.handoff")) || (data === "lead.updated")) || (data === "agent.published")) || (data === "agent.rollback")) || (data === "conversation.ended")) || (data === "conversation.feedback_submitted"))){
validate48.errors = [error36(instancePath)];
return false;
}
validate48.errors = null;
return true;
}
function validate47(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.url === undefined) && (missing0 = "url")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.events === undefined) && (missing0 = "events"))){
validate47.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate47.errors = [error37(instancePath+"/url")];
return false;
}
}
else {
validate47.errors = [error2(instancePath+"/url")];
return false;
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(typeof data1 === "string"){
if(func0(data1) < 16){
validate47.errors = [error38(instancePath+"/secret")];
return false;
}
}
else {
validate47.errors = [error2(instancePath+"/secret")];
return false;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length < 1){
validate47.errors = [error21(instancePath+"/events")];
return false;
}
else {
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate48(data3, instancePath+"/events/" + i0))){
validate47.errors = validate48.errors;
return false;
}
}
}
}
else {
validate47.errors = [error12(instancePath+"/events")];
return false;
}
}
}
}
else {
validate47.errors = [error4(instancePath)];
return false;
}
validate47.errors = null;
return true;
}
function validate46(data, instancePath=""){
if(!(validate47(data, instancePath))){
validate46.errors = validate47.errors;
return false;
}
validate46.errors = null;
return true;
}
exports.v15 = validate51;
function validate52(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate52.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate52.errors = [error6(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate52.errors = [error7(instancePath+"/name")];
return false;
}
else {
if(!pattern0.test(data0)){
validate52.errors = [error8(instancePath+"/name")];
return false;
}
}
}
}
else {
validate52.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.plan !== undefined){
let data1 = data.plan;
if(typeof data1 !== "string"){
validate52.errors = [error2(instancePath+"/plan")];
return false;
}
if(!(((data1 === "bronze") || (data1 === "silver")) || (data1 === "gold"))){
validate52.errors = [error39(instancePath+"/plan")];
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
if(!(validate52(data, instancePath))){
validate51.errors = validate52.errors;
return false;
}
validate51.errors = null;
return true;
}
exports.v16 = validate54;
function validate55(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.role === undefined) && (missing0 = "role"))){
validate55.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate55.errors = [error1(instancePath+"/email")];
return false;
}
}
else {
validate55.errors = [error2(instancePath+"/email")];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
validate55.errors = [error2(instancePath+"/role")];
return false;
}
if(!(((data1 === "admin") || (data1 === "member")) || (data1 === "viewer"))){
validate55.errors = [error40(instancePath+"/role")];
return false;
}
}
}
}
else {
validate55.errors = [error4(instancePath)];
return false;
}
validate55.errors = null;
return true;
}
function validate54(data, instancePath=""){
if(!(validate55(data, instancePath))){
validate54.errors = validate55.errors;
return false;
}
validate54.errors = null;
return true;
}
exports.v17 = validate57;
function validate57(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId !== undefined){
let data0 = data.agentId;
if(typeof data0 !== "string"){
validate57.errors = [error2(instancePath+"/agentId")];
return false;
}
}
}
else {
validate57.errors = [error4(instancePath)];
return false;
}
validate57.errors = null;
return true;
}
exports.v18 = validate58;
function validate58(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.phoneNumberId === undefined) && (missing0 = "phoneNumberId")) || ((data.accessToken === undefined) && (missing0 = "accessToken"))){
validate58.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.phoneNumberId !== undefined){
let data0 = data.phoneNumberId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate58.errors = [error8(instancePath+"/phoneNumberId")];
return false;
}
}
else {
validate58.errors = [error2(instancePath+"/phoneNumberId")];
return false;
}
}
if(data.accessToken !== undefined){
let data1 = data.accessToken;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate58.errors = [error8(instancePath+"/accessToken")];
return false;
}
}
else {
validate58.errors = [error2(instancePath+"/accessToken")];
return false;
}
}
if(data.agentId !== undefined){
let data2 = data.agentId;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate58.errors = [error25(instancePath+"/agentId")];
return false;
}
}
else {
validate58.errors = [error2(instancePath+"/agentId")];
return false;
}
}
if(data.verifyToken !== undefined){
let data3 = data.verifyToken;
if(typeof data3 !== "string"){
validate58.errors = [error2(instancePath+"/verifyToken")];
return false;
}
}
if(data.appSecret !== undefined){
let data4 = data.appSecret;
if(typeof data4 !== "string"){
validate58.errors = [error2(instancePath+"/appSecret")];
return false;
}
}
if(data.audioEnabled !== undefined){
let data5 = data.audioEnabled;
if(typeof data5 !== "boolean"){
validate58.errors = [error15(instancePath+"/audioEnabled")];
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
exports.v19 = validate59;
function validate59(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verifyToken !== undefined){
let data0 = data.verifyToken;
if(typeof data0 !== "string"){
validate59.errors = [error2(instancePath+"/verifyToken")];
return false;
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
exports.v20 = validate60;
function validate60(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dryRun !== undefined){
let data0 = data.dryRun;
if(typeof data0 !== "boolean"){
validate60.errors = [error15(instancePath+"/dryRun")];
return false;
}
}
}
else {
validate60.errors = [error4(instancePath)];
return false;
}
validate60.errors = null;
return true;
}
exports.v21 = validate61;
function validate61(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.accountId === undefined) && (missing0 = "accountId")) || ((data.accessToken === undefined) && (missing0 = "accessToken"))){
validate61.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.accountId !== undefined){
let data0 = data.accountId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate61.errors = [error8(instancePath+"/accountId")];
return false;
}
}
else {
validate61.errors = [error2(instancePath+"/accountId")];
return false;
}
}
if(data.accessToken !== undefined){
let data1 = data.accessToken;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate61.errors = [error8(instancePath+"/accessToken")];
return false;
}
}
else {
validate61.errors = [error2(instancePath+"/accessToken")];
return false;
}
}
if(data.verifyToken !== undefined){
let data2 = data.verifyToken;
if(typeof data2 !== "string"){
validate61.errors = [error2(instancePath+"/verifyToken")];
return false;
}
}
if(data.appSecret !== undefined){
let data3 = data.appSecret;
if(typeof data3 !== "string"){
validate61.errors = [error2(instancePath+"/appSecret")];
return false;
}
}
if(data.agentId !== undefined){
let data4 = data.agentId;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
validate61.errors = [error25(instancePath+"/agentId")];
return false;
}
}
else {
validate61.errors = [error2(instancePath+"/agentId")];
return false;
}
}
if(data.audioEnabled !== undefined){
let data5 = data.audioEnabled;
if(typeof data5 !== "boolean"){
validate61.errors = [error15(instancePath+"/audioEnabled")];
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
exports.v22 = validate62;
function validate62(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
validate62.errors = [error2(instancePath+"/mode")];
return false;
}
if(!(((data0 === "quick") || (data0 === "full")) || (data0 === "release"))){
validate62.errors = [error41(instancePath+"/mode")];
return false;
}
}
}
else {
validate62.errors = [error4(instancePath)];
return false;
}
validate62.errors = null;
return true;
}
exports.v23 = validate63;
function validate63(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate63.errors = [error16(instancePath+"/days")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 90 || isNaN(data0)){
validate63.errors = [error42(instancePath+"/days")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate63.errors = [error18(instancePath+"/days")];
return false;
}
}
}
}
if(data.agent_id !== undefined){
let data1 = data.agent_id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
validate63.errors = [error25(instancePath+"/agent_id")];
return false;
}
}
else {
validate63.errors = [error2(instancePath+"/agent_id")];
return false;
}
}
if(data.token_usage_window !== undefined){
let data2 = data.token_usage_window;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate63.errors = [error16(instancePath+"/token_usage_window")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate63.errors = [error43(instancePath+"/token_usage_window")];
return false;
}
}
}
if(data.carrier_cost_usd !== undefined){
let data3 = data.carrier_cost_usd;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate63.errors = [error43(instancePath+"/carrier_cost_usd")];
return false;
}
}
else {
validate63.errors = [error44(instancePath+"/carrier_cost_usd")];
return false;
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
exports.v24 = validate64;
function validate64(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reward_report_path !== undefined){
let data0 = data.reward_report_path;
if(typeof data0 !== "string"){
validate64.errors = [error2(instancePath+"/reward_report_path")];
return false;
}
}
if(data.reward_days !== undefined){
let data1 = data.reward_days;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate64.errors = [error16(instancePath+"/reward_days")];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
validate64.errors = [error42(instancePath+"/reward_days")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate64.errors = [error18(instancePath+"/reward_days")];
return false;
}
}
}
}
if(data.reward_agent_id !== undefined){
let data2 = data.reward_agent_id;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate64.errors = [error25(instancePath+"/reward_agent_id")];
return false;
}
}
else {
validate64.errors = [error2(instancePath+"/reward_agent_id")];
return false;
}
}
if(data.reward_token_usage_window !== undefined){
let data3 = data.reward_token_usage_window;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate64.errors = [error16(instancePath+"/reward_token_usage_window")];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate64.errors = [error43(instancePath+"/reward_token_usage_window")];
return false;
}
}
}
if(data.reward_carrier_cost_usd !== undefined){
let data4 = data.reward_carrier_cost_usd;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate64.errors = [error43(instancePath+"/reward_carrier_cost_usd")];
return false;
}
}
else {
validate64.errors = [error44(instancePath+"/reward_carrier_cost_usd")];
return false;
}
}
if(data.azure_credit_usd !== undefined){
let data5 = data.azure_credit_usd;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate64.errors = [error43(instancePath+"/azure_credit_usd")];
return false;
}
}
else {
validate64.errors = [error44(instancePath+"/azure_credit_usd")];
return false;
}
}
if(data.digitalocean_credit_usd !== undefined){
let data6 = data.digitalocean_credit_usd;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate64.errors = [error43(instancePath+"/digitalocean_credit_usd")];
return false;
}
}
else {
validate64.errors = [error44(instancePath+"/digitalocean_credit_usd")];
return false;
}
}
if(data.infra_provider !== undefined){
let data7 = data.infra_provider;
if(typeof data7 !== "string"){
validate64.errors = [error2(instancePath+"/infra_provider")];
return false;
}
if(!(((data7 === "azure") || (data7 === "digitalocean")) || (data7 === "other"))){
validate64.errors = [error45(instancePath+"/infra_provider")];
return false;
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
exports.v25 = validate65;
function validate65(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days !== undefined){
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate65.errors = [error16(instancePath+"/days")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
validate65.errors = [error46(instancePath+"/days")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate65.errors = [error18(instancePath+"/days")];
return false;
}
}
}
}
if(data.runs !== undefined){
let data1 = data.runs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate65.errors = [error16(instancePath+"/runs")];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate65.errors = [error47(instancePath+"/runs")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate65.errors = [error18(instancePath+"/runs")];
return false;
}
}
}
}
if(data.verify_mode !== undefined){
let data2 = data.verify_mode;
if(typeof data2 !== "string"){
validate65.errors = [error2(instancePath+"/verify_mode")];
return false;
}
if(!((data2 === "full") || (data2 === "release"))){
validate65.errors = [error48(instancePath+"/verify_mode")];
return false;
}
}
if(data.azure_credit_usd !== undefined){
let data3 = data.azure_credit_usd;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate65.errors = [error43(instancePath+"/azure_credit_usd")];
return false;
}
}
else {
validate65.errors = [error44(instancePath+"/azure_credit_usd")];
return false;
}
}
if(data.digitalocean_credit_usd !== undefined){
let data4 = data.digitalocean_credit_usd;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate65.errors = [error43(instancePath+"/digitalocean_credit_usd")];
return false;
}
}
else {
validate65.errors = [error44(instancePath+"/digitalocean_credit_usd")];
return false;
}
}
if(data.infra_provider !== undefined){
let data5 = data.infra_provider;
if(typeof data5 !== "string"){
validate65.errors = [error2(instancePath+"/infra_provider")];
return false;
}
if(!(((data5 === "azure") || (data5 === "digitalocean")) || (data5 === "other"))){
validate65.errors = [error45(instancePath+"/infra_provider")];
return false;
}
}
if(data.allow_fail !== undefined){
let data6 = data.allow_fail;
if(typeof data6 !== "boolean"){
validate65.errors = [error15(instancePath+"/allow_fail")];
return false;
}
}
}
else {
validate65.errors = [error4(instancePath)];
return false;
}
validate65.errors = null;
return true;
}
exports.v26 = validate66;
function validate66(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tool_id === undefined) && (missing0 = "tool_id")){
validate66.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.tool_id !== undefined){
let data0 = data.tool_id;
if(typeof data0 !== "string"){
validate66.errors = [error2(instancePath+"/tool_id")];
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
exports.v27 = validate67;
function validate67(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.source_type === undefined) && (missing0 = "source_type"))) || ((data.source_value === undefined) && (missing0 = "source_value"))){
validate67.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate67.errors = [error8(instancePath+"/name")];
return false;
}
}
else {
validate67.errors = [error2(instancePath+"/name")];
return false;
}
}
if(data.source_type !== undefined){
let data1 = data.source_type;
if(typeof data1 !== "string"){
validate67.errors = [error2(instancePath+"/source_type")];
return false;
}
}
if(data.source_value !== undefined){
let data2 = data.source_value;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate67.errors = [error8(instancePath+"/source_value")];
return false;
}
}
else {
validate67.errors = [error2(instancePath+"/source_value")];
return false;
}
}
if(data.agent_id !== undefined){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate67.errors = [error25(instancePath+"/agent_id")];
return false;
}
}
else {
validate67.errors = [error2(instancePath+"/agent_id")];
return false;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate67.errors = [error4(instancePath+"/metadata")];
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
return exports
})()
module.exports = {
  "getServiceToken": { "body": { "application/json": bodies.v1 } },
  "listMyOrgs": {  },
  "startCliDeviceAuth": { "body": { "application/json": bodies.v2 } },
  "approveCliDeviceAuth": { "body": { "application/json": bodies.v3 } },
  "pollCliDeviceAuth": { "body": { "application/json": bodies.v4 } },
  "listAgents": { "query": scalars.v1, "header": scalars.v2 },
  "createAgent": { "header": scalars.v3, "body": { "application/json": bodies.v5 } },
  "getAgent": { "path": scalars.v4, "header": scalars.v5 },
  "getAgentDraft": { "path": scalars.v4, "header": scalars.v5 },
  "updateAgentDraft": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v6 } },
  "validateAgentDraft": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v7 } },
  "compileAgentBlueprint": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v8 } },
  "publishAgent": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v9 } },
  "getAgentReadiness": { "path": scalars.v4, "header": scalars.v5 },
  "handoffLead": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v10 } },
  "updateLeadExtraction": { "path": scalars.v4, "header": scalars.v6, "body": { "application/json": bodies.v11 } },
  "replyToConversation": { "path": scalars.v4, "header": scalars.v8, "body": { "application/json": bodies.v12 } },
  "getConversationFeedback": { "path": scalars.v4, "header": scalars.v2 },
  "submitConversationFeedback": { "path": scalars.v4, "header": scalars.v3, "body": { "application/json": bodies.v13 } },
  "listWebhooks": { "header": scalars.v2 },
  "registerWebhook": { "header": scalars.v3, "body": { "application/json": bodies.v14 } },
  "deleteWebhook": { "path": scalars.v4, "header": scalars.v3 },
  "getWebhookDeliveries": { "path": scalars.v4, "header": scalars.v2 },
  "getWebhookObservability": { "query": scalars.v9, "header": scalars.v2 },
  "createOrg": { "header": scalars.v10, "body": { "application/json": bodies.v15 } },
  "getOrgOnboarding": { "path": scalars.v4, "header": scalars.v5 },
  "listOrgMembers": { "path": scalars.v4, "header": scalars.v5 },
  "inviteOrgMember": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v16 } },
  "ensureWidgetChannel": { "header": scalars.v3, "body": { "application/json": bodies.v17 } },
  "connectWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v18 } },
  "getWhatsAppChannelStatus": { "header": scalars.v2 },
  "verifyWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v19 } },
  "testWhatsAppChannel": { "header": scalars.v3, "body": { "application/json": bodies.v20 } },
  "connectInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v21 } },
  "getInstagramChannelStatus": { "header": scalars.v2 },
  "verifyInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v19 } },
  "testInstagramChannel": { "header": scalars.v3, "body": { "application/json": bodies.v20 } },
  "verifyVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v22 } },
  "rewardVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v23 } },
  "optimizeVoiceProvider": { "header": scalars.v3, "body": { "application/json": bodies.v24 } },
  "getVoiceScorecard": { "header": scalars.v3, "body": { "application/json": bodies.v25 } },
  "getSpeechCatalog": {  },
  "getSpeechVoiceCatalog": {  },
  "previewVoice": { "query": scalars.v11 },
  "getRealtimeProviderHealth": {  },
  "listTools": { "header": scalars.v2 },
  "testToolConnection": { "path": scalars.v12, "header": scalars.v3 },
  "enableAgentTool": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v26 } },
  "disableAgentTool": { "path": scalars.v4, "header": scalars.v7, "body": { "application/json": bodies.v26 } },
  "listKnowledgeDocuments": { "query": scalars.v13, "header": scalars.v2 },
  "createKnowledgeDocument": { "header": scalars.v3, "body": { "application/json": bodies.v27 } },
  "deleteKnowledgeDocument": { "path": scalars.v4, "header": scalars.v3 },
  "reindexKnowledgeDocument": { "path": scalars.v4, "header": scalars.v3 },
  "listTraces": { "query": scalars.v14, "header": scalars.v2 },
}
