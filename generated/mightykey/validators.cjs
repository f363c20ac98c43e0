// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error2 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error4 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error5 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error6 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error7 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error8 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error9 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error10 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"});
const error11 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"});
const error12 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const part0 = ["intake","clarify","scope","plan","build","verify","deploy","monitor","completed","failed","cancelled"];
const part1 = ["active","paused","archived"];
exports.v1 = validate0;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate1.errors = [error0(instancePath)];
return false;
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((((((((((data === "intake") || (data === "clarify")) || (data === "scope")) || (data === "plan")) || (data === "build")) || (data === "verify")) || (data === "deploy")) || (data === "monitor")) || (data === "completed")) || (data === "failed")) || (data === "cancelled"))){
validate1.errors = [error1(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 25;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.projectId !== undefined){
let data0 = data.projectId;
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
validate0.errors = [error0(instancePath+"/projectId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["projectId"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate0.errors = [error2(instancePath+"/projectId")];
return false;
}
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(validate1(data1, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
validate0.errors = validate1.errors;
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data2 === null || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
validate0.errors = [error3(instancePath+"/limit")];
return false;
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate0.errors = [error4(instancePath+"/limit")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate0.errors = [error5(instancePath+"/limit")];
return false;
}
}
}
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 === "boolean" || data3 === null || (dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced2 = +data3;
}
else {
validate0.errors = [error3(instancePath+"/offset")];
return false;
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data !== undefined){
data["offset"] = coerced2;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate0.errors = [error6(instancePath+"/offset")];
return false;
}
}
}
else {
validate0.errors = [error7(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-organization-id"] !== undefined){
let data0 = data["x-organization-id"];
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
validate3.errors = [error0(instancePath+"/x-organization-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-organization-id"] = coerced0;
}
}
}
}
}
else {
validate3.errors = [error7(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v3 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate4.errors = [error8(instancePath, missing0)];
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
validate4.errors = [error0(instancePath+"/id")];
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
validate4.errors = [error2(instancePath+"/id")];
return false;
}
}
}
}
}
else {
validate4.errors = [error7(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v4 = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["last-event-id"] !== undefined){
let data0 = data["last-event-id"];
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
validate5.errors = [error0(instancePath+"/last-event-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["last-event-id"] = coerced0;
}
}
}
}
if(data["x-organization-id"] !== undefined){
let data1 = data["x-organization-id"];
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
validate5.errors = [error0(instancePath+"/x-organization-id")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["x-organization-id"] = coerced1;
}
}
}
}
}
else {
validate5.errors = [error7(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v5 = validate6;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate7.errors = [error0(instancePath)];
return false;
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(!(((data === "active") || (data === "paused")) || (data === "archived"))){
validate7.errors = [error9(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 25;
}
if(data.offset === undefined){
data.offset = 0;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(validate7(data0, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
validate6.errors = validate7.errors;
return false;
}
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data1 === null || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
validate6.errors = [error3(instancePath+"/limit")];
return false;
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data !== undefined){
data["limit"] = coerced0;
}
}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate6.errors = [error4(instancePath+"/limit")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate6.errors = [error5(instancePath+"/limit")];
return false;
}
}
}
let data2 = data.offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data2 === null || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
validate6.errors = [error3(instancePath+"/offset")];
return false;
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data !== undefined){
data["offset"] = coerced1;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate6.errors = [error6(instancePath+"/offset")];
return false;
}
}
}
else {
validate6.errors = [error7(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v6 = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
data.days = 30;
}
if(data.limit === undefined){
data.limit = 50;
}
let data0 = data.days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate9.errors = [error3(instancePath+"/days")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["days"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 365 || isNaN(data0)){
validate9.errors = [error10(instancePath+"/days")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate9.errors = [error5(instancePath+"/days")];
return false;
}
}
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(coerced1 !== undefined){
}
else if(dataType1 === "boolean" || data1 === null || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
validate9.errors = [error3(instancePath+"/limit")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["limit"] = coerced1;
}
}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate9.errors = [error4(instancePath+"/limit")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate9.errors = [error5(instancePath+"/limit")];
return false;
}
}
}
}
else {
validate9.errors = [error7(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v7 = validate10;
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-organization-id"] !== undefined){
let data0 = data["x-organization-id"];
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
validate10.errors = [error0(instancePath+"/x-organization-id")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-organization-id"] = coerced0;
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
validate10.errors = [error0(instancePath+"/idempotency-key")];
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
validate10.errors = [error11(instancePath+"/idempotency-key")];
return false;
}
else {
if(func0(data1) < 1){
validate10.errors = [error12(instancePath+"/idempotency-key")];
return false;
}
}
}
}
}
else {
validate10.errors = [error7(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
return exports
})()
const bodies = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"});
const error2 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error4 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
const error5 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"});
const error6 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error7 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error8 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters"});
const error9 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"});
const error10 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""});
const error11 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"});
const error12 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
const error13 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error14 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"});
const error15 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"type",params:{type: part2},message:"must be string,null"});
const error18 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"});
const error19 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"});
const error20 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error21 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error22 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"});
const error23 = (instancePath) => ({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
const error24 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error25 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"});
const error26 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error27 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const part0 = ["observe","assist","act","autopilot"];
const part1 = ["active","paused","archived"];
const part2 = ["string","null"];
const part3 = ["run.created","run.stage_changed","run.completed","run.failed","run.cancelled","approval.requested","approval.resolved","credit.low","credit.purchased","project.created","project.deleted","member.invited","member.removed"];
const part4 = ["github","neon","vercel","cloudflare","stripe","slack","custom_mcp"];
const part5 = ["oauth","api_key","phantom_token"];
exports.v1 = validate0;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate0(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.name === undefined) && (missing0 = "name"))){
validate0.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate0.errors = [error1(instancePath+"/email")];
return false;
}
else {
if(!(formats0.test(data0))){
validate0.errors = [error2(instancePath+"/email")];
return false;
}
}
}
else {
validate0.errors = [error3(instancePath+"/email")];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) > 128){
validate0.errors = [error4(instancePath+"/password")];
return false;
}
else {
if(func0(data1) < 8){
validate0.errors = [error5(instancePath+"/password")];
return false;
}
}
}
else {
validate0.errors = [error3(instancePath+"/password")];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 255){
validate0.errors = [error1(instancePath+"/name")];
return false;
}
else {
if(func0(data2) < 1){
validate0.errors = [error6(instancePath+"/name")];
return false;
}
}
}
else {
validate0.errors = [error3(instancePath+"/name")];
return false;
}
}
if(data.orgName !== undefined){
let data3 = data.orgName;
if(typeof data3 === "string"){
if(func0(data3) > 255){
validate0.errors = [error1(instancePath+"/orgName")];
return false;
}
else {
if(func0(data3) < 1){
validate0.errors = [error6(instancePath+"/orgName")];
return false;
}
}
}
else {
validate0.errors = [error3(instancePath+"/orgName")];
return false;
}
}
}
}
else {
validate0.errors = [error7(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
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
validate1.errors = [error2(instancePath+"/email")];
return false;
}
}
else {
validate1.errors = [error3(instancePath+"/email")];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 !== "string"){
validate1.errors = [error3(instancePath+"/password")];
return false;
}
}
}
}
else {
validate1.errors = [error7(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate2;
function validate2(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate2.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 320){
validate2.errors = [error8(instancePath+"/email")];
return false;
}
else {
if(!(formats0.test(data0))){
validate2.errors = [error2(instancePath+"/email")];
return false;
}
}
}
else {
validate2.errors = [error3(instancePath+"/email")];
return false;
}
}
}
}
else {
validate2.errors = [error7(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
exports.v4 = validate3;
function validate3(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.password === undefined) && (missing0 = "password"))){
validate3.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate3.errors = [error6(instancePath+"/token")];
return false;
}
}
else {
validate3.errors = [error3(instancePath+"/token")];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) > 128){
validate3.errors = [error4(instancePath+"/password")];
return false;
}
else {
if(func0(data1) < 8){
validate3.errors = [error5(instancePath+"/password")];
return false;
}
}
}
else {
validate3.errors = [error3(instancePath+"/password")];
return false;
}
}
}
}
else {
validate3.errors = [error7(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v5 = validate4;
const formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate4(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestText === undefined) && (missing0 = "requestText")){
validate4.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.requestText !== undefined){
let data0 = data.requestText;
if(typeof data0 === "string"){
if(func0(data0) > 10000){
validate4.errors = [error9(instancePath+"/requestText")];
return false;
}
else {
if(func0(data0) < 1){
validate4.errors = [error6(instancePath+"/requestText")];
return false;
}
}
}
else {
validate4.errors = [error3(instancePath+"/requestText")];
return false;
}
}
if(data.projectId !== undefined){
let data1 = data.projectId;
if(typeof data1 === "string"){
if(!(formats6.test(data1))){
validate4.errors = [error10(instancePath+"/projectId")];
return false;
}
}
else {
validate4.errors = [error3(instancePath+"/projectId")];
return false;
}
}
}
}
else {
validate4.errors = [error7(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v6 = validate5;
function validate5(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.approvalId === undefined) && (missing0 = "approvalId")){
validate5.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.approvalId !== undefined){
let data0 = data.approvalId;
if(typeof data0 === "string"){
if(!(formats6.test(data0))){
validate5.errors = [error10(instancePath+"/approvalId")];
return false;
}
}
else {
validate5.errors = [error3(instancePath+"/approvalId")];
return false;
}
}
}
}
else {
validate5.errors = [error7(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v7 = validate6;
function validate6(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.approvalId === undefined) && (missing0 = "approvalId")){
validate6.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.approvalId !== undefined){
let data0 = data.approvalId;
if(typeof data0 === "string"){
if(!(formats6.test(data0))){
validate6.errors = [error10(instancePath+"/approvalId")];
return false;
}
}
else {
validate6.errors = [error3(instancePath+"/approvalId")];
return false;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func0(data1) > 1000){
validate6.errors = [error11(instancePath+"/reason")];
return false;
}
}
else {
validate6.errors = [error3(instancePath+"/reason")];
return false;
}
}
}
}
else {
validate6.errors = [error7(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v8 = validate7;
function validate7(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 1000){
validate7.errors = [error11(instancePath+"/reason")];
return false;
}
}
else {
validate7.errors = [error3(instancePath+"/reason")];
return false;
}
}
}
else {
validate7.errors = [error7(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v9 = validate8;
function validate8(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate8.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate8.errors = [error1(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate8.errors = [error6(instancePath+"/name")];
return false;
}
}
}
else {
validate8.errors = [error3(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate8.errors = [error12(instancePath+"/slug")];
return false;
}
else {
if(func0(data1) < 1){
validate8.errors = [error6(instancePath+"/slug")];
return false;
}
}
}
else {
validate8.errors = [error3(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate8.errors = [error7(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v10 = validate9;
function validate10(data, instancePath=""){
if(typeof data !== "string"){
validate10.errors = [error3(instancePath)];
return false;
}
if(!((((data === "observe") || (data === "assist")) || (data === "act")) || (data === "autopilot"))){
validate10.errors = [error13(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
function validate9(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate9.errors = [error1(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate9.errors = [error6(instancePath+"/name")];
return false;
}
}
}
else {
validate9.errors = [error3(instancePath+"/name")];
return false;
}
}
if(data.autonomyLevel !== undefined){
let data1 = data.autonomyLevel;
if(!(validate10(data1, instancePath+"/autonomyLevel"))){
validate9.errors = validate10.errors;
return false;
}
}
}
else {
validate9.errors = [error7(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v11 = validate12;
const formats12 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate12(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate12.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate12.errors = [error1(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate12.errors = [error6(instancePath+"/name")];
return false;
}
}
}
else {
validate12.errors = [error3(instancePath+"/name")];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate12.errors = [error12(instancePath+"/slug")];
return false;
}
else {
if(func0(data1) < 1){
validate12.errors = [error6(instancePath+"/slug")];
return false;
}
}
}
else {
validate12.errors = [error3(instancePath+"/slug")];
return false;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) > 5000){
validate12.errors = [error14(instancePath+"/description")];
return false;
}
}
else {
validate12.errors = [error3(instancePath+"/description")];
return false;
}
}
if(data.githubRepoUrl !== undefined){
let data3 = data.githubRepoUrl;
if(typeof data3 === "string"){
if(func0(data3) > 1000){
validate12.errors = [error11(instancePath+"/githubRepoUrl")];
return false;
}
else {
if(!(formats12(data3))){
validate12.errors = [error15(instancePath+"/githubRepoUrl")];
return false;
}
}
}
else {
validate12.errors = [error3(instancePath+"/githubRepoUrl")];
return false;
}
}
}
}
else {
validate12.errors = [error7(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v12 = validate13;
function validate14(data, instancePath=""){
if(typeof data !== "string"){
validate14.errors = [error3(instancePath)];
return false;
}
if(!(((data === "active") || (data === "paused")) || (data === "archived"))){
validate14.errors = [error16(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
function validate13(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate13.errors = [error1(instancePath+"/name")];
return false;
}
else {
if(func0(data0) < 1){
validate13.errors = [error6(instancePath+"/name")];
return false;
}
}
}
else {
validate13.errors = [error3(instancePath+"/name")];
return false;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func0(data1) > 5000){
validate13.errors = [error14(instancePath+"/description")];
return false;
}
}
else {
validate13.errors = [error3(instancePath+"/description")];
return false;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(validate14(data2, instancePath+"/status"))){
validate13.errors = validate14.errors;
return false;
}
}
if(data.githubRepoUrl !== undefined){
let data3 = data.githubRepoUrl;
if((typeof data3 !== "string") && (data3 !== null)){
validate13.errors = [error17(instancePath+"/githubRepoUrl")];
return false;
}
if(typeof data3 === "string"){
if(func0(data3) > 1000){
validate13.errors = [error11(instancePath+"/githubRepoUrl")];
return false;
}
else {
if(!(formats12(data3))){
validate13.errors = [error15(instancePath+"/githubRepoUrl")];
return false;
}
}
}
}
}
else {
validate13.errors = [error7(instancePath)];
return false;
}
validate13.errors = null;
return true;
}
exports.v13 = validate16;
function validate16(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.amount === undefined) && (missing0 = "amount")){
validate16.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
validate16.errors = [error18(instancePath+"/amount")];
return false;
}
else {
if(data0 < 5 || isNaN(data0)){
validate16.errors = [error19(instancePath+"/amount")];
return false;
}
}
}
else {
validate16.errors = [error20(instancePath+"/amount")];
return false;
}
}
if(data.paymentMethodId !== undefined){
let data1 = data.paymentMethodId;
if(typeof data1 !== "string"){
validate16.errors = [error3(instancePath+"/paymentMethodId")];
return false;
}
}
}
}
else {
validate16.errors = [error7(instancePath)];
return false;
}
validate16.errors = null;
return true;
}
exports.v14 = validate17;
function validate18(data, instancePath=""){
if(typeof data !== "string"){
validate18.errors = [error3(instancePath)];
return false;
}
if(!(((((((((((((data === "run.created") || (data === "run.stage_changed")) || (data === "run.completed")) || (data === "run.failed")) || (data === "run.cancelled")) || (data === "approval.requested")) || (data === "approval.resolved")) || (data === "credit.low")) || (data === "credit.purchased")) || (data === "project.created")) || (data === "project.deleted")) || (data === "member.invited")) || (data === "member.removed"))){
validate18.errors = [error21(instancePath)];
return false;
}
validate18.errors = null;
return true;
}
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.events === undefined) && (missing0 = "events"))){
validate17.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2000){
validate17.errors = [error22(instancePath+"/url")];
return false;
}
else {
if(!(formats12(data0))){
validate17.errors = [error15(instancePath+"/url")];
return false;
}
}
}
else {
validate17.errors = [error3(instancePath+"/url")];
return false;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length < 1){
validate17.errors = [error23(instancePath+"/events")];
return false;
}
else {
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate18(data2, instancePath+"/events/" + i0))){
validate17.errors = validate18.errors;
return false;
}
}
}
}
else {
validate17.errors = [error24(instancePath+"/events")];
return false;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func0(data3) > 500){
validate17.errors = [error25(instancePath+"/description")];
return false;
}
}
else {
validate17.errors = [error3(instancePath+"/description")];
return false;
}
}
}
}
else {
validate17.errors = [error7(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
exports.v15 = validate20;
function validate21(data, instancePath=""){
if(typeof data !== "string"){
validate21.errors = [error3(instancePath)];
return false;
}
if(!(((((((data === "github") || (data === "neon")) || (data === "vercel")) || (data === "cloudflare")) || (data === "stripe")) || (data === "slack")) || (data === "custom_mcp"))){
validate21.errors = [error26(instancePath)];
return false;
}
validate21.errors = null;
return true;
}
function validate23(data, instancePath=""){
if(typeof data !== "string"){
validate23.errors = [error3(instancePath)];
return false;
}
if(!(((data === "oauth") || (data === "api_key")) || (data === "phantom_token"))){
validate23.errors = [error27(instancePath)];
return false;
}
validate23.errors = null;
return true;
}
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.provider === undefined) && (missing0 = "provider")){
validate20.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.provider !== undefined){
let data0 = data.provider;
if(!(validate21(data0, instancePath+"/provider"))){
validate20.errors = validate21.errors;
return false;
}
}
if(data.authMethod !== undefined){
let data1 = data.authMethod;
if(!(validate23(data1, instancePath+"/authMethod"))){
validate20.errors = validate23.errors;
return false;
}
}
if(data.config !== undefined){
let data2 = data.config;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate20.errors = [error7(instancePath+"/config")];
return false;
}
}
}
}
else {
validate20.errors = [error7(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
return exports
})()
module.exports = {
  "register": { "body": { "application/json": bodies.v1 } },
  "login": { "body": { "application/json": bodies.v2 } },
  "logout": {  },
  "forgotPassword": { "body": { "application/json": bodies.v3 } },
  "resetPassword": { "body": { "application/json": bodies.v4 } },
  "listRuns": { "query": scalars.v1, "header": scalars.v2 },
  "createRun": { "header": scalars.v2, "body": { "application/json": bodies.v5 } },
  "getRun": { "path": scalars.v3, "header": scalars.v2 },
  "approveRun": { "path": scalars.v3, "header": scalars.v2, "body": { "application/json": bodies.v6 } },
  "denyRun": { "path": scalars.v3, "header": scalars.v2, "body": { "application/json": bodies.v7 } },
  "cancelRun": { "path": scalars.v3, "header": scalars.v2, "body": { "application/json": bodies.v8 } },
  "getRunReplay": { "path": scalars.v3, "header": scalars.v2 },
  "streamRunEvents": { "path": scalars.v3, "header": scalars.v4 },
  "listOrgs": {  },
  "createOrg": { "body": { "application/json": bodies.v9 } },
  "getOrg": { "path": scalars.v3 },
  "deleteOrg": { "path": scalars.v3 },
  "updateOrg": { "path": scalars.v3, "body": { "application/json": bodies.v10 } },
  "listProjects": { "query": scalars.v5, "header": scalars.v2 },
  "createProject": { "header": scalars.v2, "body": { "application/json": bodies.v11 } },
  "getProject": { "path": scalars.v3, "header": scalars.v2 },
  "deleteProject": { "path": scalars.v3, "header": scalars.v2 },
  "updateProject": { "path": scalars.v3, "header": scalars.v2, "body": { "application/json": bodies.v12 } },
  "listProjectEnvironments": { "path": scalars.v3, "header": scalars.v2 },
  "getCreditBalance": { "header": scalars.v2 },
  "getUsage": { "query": scalars.v6, "header": scalars.v2 },
  "purchaseCredits": { "header": scalars.v7, "body": { "application/json": bodies.v13 } },
  "listWebhooks": { "header": scalars.v2 },
  "createWebhook": { "header": scalars.v2, "body": { "application/json": bodies.v14 } },
  "deleteWebhook": { "path": scalars.v3, "header": scalars.v2 },
  "listIntegrations": { "header": scalars.v2 },
  "connectIntegration": { "header": scalars.v2, "body": { "application/json": bodies.v15 } },
  "disconnectIntegration": { "path": scalars.v3, "header": scalars.v2 },
  "exportData": { "header": scalars.v2 },
}
