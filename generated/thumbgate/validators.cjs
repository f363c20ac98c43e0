// Written by "npm run generate"; do not edit.
'use strict'
const scalars = (() => {
const exports = {}
const error0 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error1 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error2 = (instancePath) => ({instancePath,keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error4 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error6 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
const error7 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
const error8 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error9 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
const error10 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error11 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error12 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"});
const error13 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error14 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"});
const part0 = ["today","7d","30d","lifetime"];
const part1 = ["team-review","incident-review","workflow-rollout"];
const part2 = ["error","learning","preference"];
const part3 = ["all","feedback","context","rules"];
const part4 = ["up","down","positive","negative"];
exports.v1 = validate0;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.window !== undefined){
let data0 = data.window;
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
validate0.errors = [error0(instancePath+"/window")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["window"] = coerced0;
}
}
}
if(!((((data0 === "today") || (data0 === "7d")) || (data0 === "30d")) || (data0 === "lifetime"))){
validate0.errors = [error1(instancePath+"/window")];
return false;
}
}
if(data.timezone !== undefined){
let data1 = data.timezone;
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
validate0.errors = [error0(instancePath+"/timezone")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["timezone"] = coerced1;
}
}
}
}
if(data.now !== undefined){
let data2 = data.now;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate0.errors = [error0(instancePath+"/now")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["now"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
validate0.errors = [error2(instancePath+"/now")];
return false;
}
}
}
}
else {
validate0.errors = [error3(instancePath)];
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view !== undefined){
let data0 = data.view;
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
validate1.errors = [error0(instancePath+"/view")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["view"] = coerced0;
}
}
}
if(!(((data0 === "team-review") || (data0 === "incident-review")) || (data0 === "workflow-rollout"))){
validate1.errors = [error4(instancePath+"/view")];
return false;
}
}
if(data.window !== undefined){
let data1 = data.window;
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
validate1.errors = [error0(instancePath+"/window")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["window"] = coerced1;
}
}
}
if(!((((data1 === "today") || (data1 === "7d")) || (data1 === "30d")) || (data1 === "lifetime"))){
validate1.errors = [error1(instancePath+"/window")];
return false;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate1.errors = [error0(instancePath+"/timezone")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["timezone"] = coerced2;
}
}
}
}
if(data.now !== undefined){
let data3 = data.now;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate1.errors = [error0(instancePath+"/now")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["now"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
validate1.errors = [error2(instancePath+"/now")];
return false;
}
}
}
}
else {
validate1.errors = [error3(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
exports.v3 = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
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
validate2.errors = [error0(instancePath+"/format")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["format"] = coerced0;
}
}
}
}
}
else {
validate2.errors = [error3(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
exports.v4 = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mcpProfile !== undefined){
let data0 = data.mcpProfile;
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
validate3.errors = [error0(instancePath+"/mcpProfile")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["mcpProfile"] = coerced0;
}
}
}
}
if(data.bundleId !== undefined){
let data1 = data.bundleId;
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
validate3.errors = [error0(instancePath+"/bundleId")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["bundleId"] = coerced1;
}
}
}
}
if(data.partnerProfile !== undefined){
let data2 = data.partnerProfile;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate3.errors = [error0(instancePath+"/partnerProfile")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["partnerProfile"] = coerced2;
}
}
}
}
}
else {
validate3.errors = [error3(instancePath)];
return false;
}
validate3.errors = null;
return true;
}
exports.v5 = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recent === undefined){
data.recent = 20;
}
let data0 = data.recent;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(coerced0 !== undefined){
}
else if(dataType0 === "boolean" || data0 === null || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
validate4.errors = [error5(instancePath+"/recent")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["recent"] = coerced0;
}
}
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate4.errors = [error6(instancePath+"/recent")];
return false;
}
}
}
else {
validate4.errors = [error3(instancePath)];
return false;
}
validate4.errors = null;
return true;
}
exports.v6 = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
if(data.q !== undefined){
let data0 = data.q;
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
validate5.errors = [error0(instancePath+"/q")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["q"] = coerced0;
}
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
validate5.errors = [error5(instancePath+"/limit")];
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
validate5.errors = [error7(instancePath+"/limit")];
return false;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate5.errors = [error0(instancePath+"/category")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["category"] = coerced2;
}
}
}
if(!(((data2 === "error") || (data2 === "learning")) || (data2 === "preference"))){
validate5.errors = [error8(instancePath+"/category")];
return false;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate5.errors = [error0(instancePath+"/tags")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["tags"] = coerced3;
}
}
}
}
if(data.query !== undefined){
let data4 = data.query;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate5.errors = [error0(instancePath+"/query")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["query"] = coerced4;
}
}
}
}
}
else {
validate5.errors = [error3(instancePath)];
return false;
}
validate5.errors = null;
return true;
}
exports.v7 = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
if(data.source === undefined){
data.source = "all";
}
if(data.q !== undefined){
let data0 = data.q;
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
validate6.errors = [error0(instancePath+"/q")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["q"] = coerced0;
}
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
validate6.errors = [error5(instancePath+"/limit")];
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
if(data1 > 50 || isNaN(data1)){
validate6.errors = [error9(instancePath+"/limit")];
return false;
}
}
let data2 = data.source;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate6.errors = [error0(instancePath+"/source")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["source"] = coerced2;
}
}
}
if(!((((data2 === "all") || (data2 === "feedback")) || (data2 === "context")) || (data2 === "rules"))){
validate6.errors = [error10(instancePath+"/source")];
return false;
}
if(data.signal !== undefined){
let data3 = data.signal;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate6.errors = [error0(instancePath+"/signal")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["signal"] = coerced3;
}
}
}
if(!((((data3 === "up") || (data3 === "down")) || (data3 === "positive")) || (data3 === "negative"))){
validate6.errors = [error11(instancePath+"/signal")];
return false;
}
}
if(data.query !== undefined){
let data4 = data.query;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate6.errors = [error0(instancePath+"/query")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["query"] = coerced4;
}
}
}
}
}
else {
validate6.errors = [error3(instancePath)];
return false;
}
validate6.errors = null;
return true;
}
exports.v8 = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 20;
}
if(data.query !== undefined){
let data0 = data.query;
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
validate7.errors = [error0(instancePath+"/query")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["query"] = coerced0;
}
}
}
}
if(data.q !== undefined){
let data1 = data.q;
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
validate7.errors = [error0(instancePath+"/q")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["q"] = coerced1;
}
}
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate7.errors = [error0(instancePath+"/tag")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["tag"] = coerced2;
}
}
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(coerced3 !== undefined){
}
else if(dataType3 === "boolean" || data3 === null || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
validate7.errors = [error5(instancePath+"/limit")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["limit"] = coerced3;
}
}
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
validate7.errors = [error12(instancePath+"/limit")];
return false;
}
}
}
else {
validate7.errors = [error3(instancePath)];
return false;
}
validate7.errors = null;
return true;
}
exports.v9 = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.documentId === undefined) && (missing0 = "documentId")){
validate8.errors = [error13(instancePath, missing0)];
return false;
}
else {
if(data.documentId !== undefined){
let data0 = data.documentId;
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
validate8.errors = [error0(instancePath+"/documentId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["documentId"] = coerced0;
}
}
}
}
}
}
else {
validate8.errors = [error3(instancePath)];
return false;
}
validate8.errors = null;
return true;
}
exports.v10 = validate9;
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate9.errors = [error5(instancePath+"/limit")];
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
if(data0 > 200 || isNaN(data0)){
validate9.errors = [error12(instancePath+"/limit")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
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
validate9.errors = [error0(instancePath+"/status")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["status"] = coerced1;
}
}
}
}
}
else {
validate9.errors = [error3(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
exports.v11 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.jobId === undefined) && (missing0 = "jobId")){
validate10.errors = [error13(instancePath, missing0)];
return false;
}
else {
if(data.jobId !== undefined){
let data0 = data.jobId;
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
validate10.errors = [error0(instancePath+"/jobId")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["jobId"] = coerced0;
}
}
}
}
}
}
else {
validate10.errors = [error3(instancePath)];
return false;
}
validate10.errors = null;
return true;
}
exports.v12 = validate11;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 50;
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
validate11.errors = [error5(instancePath+"/limit")];
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
if(data0 > 500 || isNaN(data0)){
validate11.errors = [error14(instancePath+"/limit")];
return false;
}
}
}
else {
validate11.errors = [error3(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v13 = validate12;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["stripe-signature"] !== undefined){
let data0 = data["stripe-signature"];
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
validate12.errors = [error0(instancePath+"/stripe-signature")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["stripe-signature"] = coerced0;
}
}
}
}
}
else {
validate12.errors = [error3(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v14 = validate13;
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-hub-signature-256"] !== undefined){
let data0 = data["x-hub-signature-256"];
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
validate13.errors = [error0(instancePath+"/x-hub-signature-256")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["x-hub-signature-256"] = coerced0;
}
}
}
}
}
else {
validate13.errors = [error3(instancePath)];
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
const error1 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"});
const error2 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error3 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"});
const error4 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
const error5 = (instancePath) => ({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
const error6 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
const error7 = (instancePath, value) => ({instancePath,keyword:"oneOf",params:{passingSchemas: value},message:"must match exactly one schema in oneOf"});
const error8 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part0},message:"must be equal to one of the allowed values"});
const error9 = (instancePath) => ({instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
const error10 = (instancePath) => ({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
const error11 = (instancePath) => ({instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"});
const error12 = (instancePath) => ({instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
const error13 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"});
const error14 = (instancePath) => ({instancePath,keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"});
const error15 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part1},message:"must be equal to one of the allowed values"});
const error16 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part2},message:"must be equal to one of the allowed values"});
const error17 = (instancePath) => ({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
const error18 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error19 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part3},message:"must be equal to one of the allowed values"});
const error20 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
const error21 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"});
const error22 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"});
const error23 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part4},message:"must be equal to one of the allowed values"});
const error24 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part5},message:"must be equal to one of the allowed values"});
const error25 = (instancePath) => ({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"});
const error26 = (instancePath) => ({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
const error27 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part6},message:"must be equal to one of the allowed values"});
const error28 = (instancePath) => ({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
const error29 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part7},message:"must be equal to one of the allowed values"});
const error30 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part8},message:"must be equal to one of the allowed values"});
const error31 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part9},message:"must be equal to one of the allowed values"});
const error32 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part10},message:"must be equal to one of the allowed values"});
const error33 = (instancePath) => ({instancePath,keyword:"enum",params:{allowedValues: part11},message:"must be equal to one of the allowed values"});
const error34 = (instancePath) => ({instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
const error35 = (instancePath) => ({instancePath,keyword:"maxProperties",params:{limit: 40},message:"must NOT have more than 40 properties"});
const error36 = (instancePath) => ({instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"});
const error37 = (instancePath) => ({instancePath,keyword:"type",params:{type: part12},message:"must be number,string"});
const part0 = ["up","down","positive","negative"];
const part1 = ["positive","negative"];
const part2 = ["single_action","chaining","routing","parallelization","evaluator-optimizer","agent"];
const part3 = ["new","qualified","named_pilot","proof_backed_run","paid_team"];
const part4 = ["off","auto","sequential"];
const part5 = ["accepted","rejected","aborted"];
const part6 = ["github","slack","linear","api","cli"];
const part7 = ["all","feedback","context","rules"];
const part8 = ["sync","async"];
const part9 = ["markdown","text","yaml","json","html"];
const part10 = ["pause","cancel","resume"];
const part11 = ["raw_history","memory/error","memory/learning","rules","tools","provenance"];
const part12 = ["number","string"];
exports.v1 = validate0;
const func0 = require("ajv/dist/runtime/ucs2length").default;
function validate2(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.criterion === undefined) && (missing0 = "criterion")) || ((data.score === undefined) && (missing0 = "score"))){
validate2.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.criterion !== undefined){
let data0 = data.criterion;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate2.errors = [error1(instancePath+"/criterion")];
return false;
}
}
else {
validate2.errors = [error2(instancePath+"/criterion")];
return false;
}
}
if(data.score !== undefined){
let data1 = data.score;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
validate2.errors = [error3(instancePath+"/score")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate2.errors = [error4(instancePath+"/score")];
return false;
}
}
}
else {
validate2.errors = [error5(instancePath+"/score")];
return false;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate2.errors = [error1(instancePath+"/evidence")];
return false;
}
}
else {
validate2.errors = [error2(instancePath+"/evidence")];
return false;
}
}
if(data.judge !== undefined){
let data3 = data.judge;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate2.errors = [error1(instancePath+"/judge")];
return false;
}
}
else {
validate2.errors = [error2(instancePath+"/judge")];
return false;
}
}
}
}
else {
validate2.errors = [error6(instancePath)];
return false;
}
validate2.errors = null;
return true;
}
function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func0(data) > 65536){
const err0 = error1(instancePath);
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = error2(instancePath);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
let data0 = data.text;
const _errs5 = errors;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
const err2 = error1(instancePath+"/text");
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
const err3 = error2(instancePath+"/text");
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.body !== undefined){
let data1 = data.body;
const _errs7 = errors;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
const err4 = error1(instancePath+"/body");
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
const err5 = error2(instancePath+"/body");
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
let data2 = data.message;
const _errs9 = errors;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
const err6 = error1(instancePath+"/message");
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = error2(instancePath+"/message");
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined){
let data3 = data.content;
const _errs11 = errors;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
const err8 = error1(instancePath+"/content");
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
const err9 = error2(instancePath+"/content");
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.author !== undefined){
let data4 = data.author;
const _errs13 = errors;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
const err10 = error1(instancePath+"/author");
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = error2(instancePath+"/author");
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.role !== undefined){
let data5 = data.role;
const _errs15 = errors;
if(typeof data5 === "string"){
if(func0(data5) > 65536){
const err12 = error1(instancePath+"/role");
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = error2(instancePath+"/role");
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user !== undefined){
let data6 = data.user;
const _errs17 = errors;
if(typeof data6 === "string"){
if(func0(data6) > 65536){
const err14 = error1(instancePath+"/user");
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = error2(instancePath+"/user");
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
let data7 = data.name;
const _errs19 = errors;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
const err16 = error1(instancePath+"/name");
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = error2(instancePath+"/name");
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid1 = _errs19 === errors;
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
const err18 = error6(instancePath);
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs3 === errors;
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
const err19 = error7(instancePath, passing0);
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate4.errors = vErrors;
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
validate4.errors = vErrors;
return errors === 0;
}
function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signal === undefined) && (missing0 = "signal")){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 !== "string"){
validate1.errors = [error2(instancePath+"/signal")];
return false;
}
if(!((((data0 === "up") || (data0 === "down")) || (data0 === "positive")) || (data0 === "negative"))){
validate1.errors = [error8(instancePath+"/signal")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.context !== undefined){
let data1 = data.context;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate1.errors = [error1(instancePath+"/context")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/context")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.whatWentWrong !== undefined){
let data2 = data.whatWentWrong;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate1.errors = [error1(instancePath+"/whatWentWrong")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/whatWentWrong")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.whatToChange !== undefined){
let data3 = data.whatToChange;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate1.errors = [error1(instancePath+"/whatToChange")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/whatToChange")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.whatWorked !== undefined){
let data4 = data.whatWorked;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate1.errors = [error1(instancePath+"/whatWorked")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/whatWorked")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.rubricScores !== undefined){
let data5 = data.rubricScores;
const _errs11 = errors;
if(Array.isArray(data5)){
if(data5.length > 50){
validate1.errors = [error9(instancePath+"/rubricScores")];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(!(validate2(data6, instancePath+"/rubricScores/" + i0))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1.errors = [error10(instancePath+"/rubricScores")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guardrails !== undefined){
let data7 = data.guardrails;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.testsPassed !== undefined){
let data8 = data7.testsPassed;
if(typeof data8 !== "boolean"){
validate1.errors = [error11(instancePath+"/guardrails/testsPassed")];
return false;
}
}
if(data7.pathSafety !== undefined){
let data9 = data7.pathSafety;
if(typeof data9 !== "boolean"){
validate1.errors = [error11(instancePath+"/guardrails/pathSafety")];
return false;
}
}
if(data7.budgetCompliant !== undefined){
let data10 = data7.budgetCompliant;
if(typeof data10 !== "boolean"){
validate1.errors = [error11(instancePath+"/guardrails/budgetCompliant")];
return false;
}
}
}
else {
validate1.errors = [error6(instancePath+"/guardrails")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.tags !== undefined){
let data11 = data.tags;
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
let passing0 = null;
const _errs24 = errors;
if(Array.isArray(data11)){
if(data11.length > 100){
const err0 = error12(instancePath+"/tags");
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs26 = errors;
if(typeof data12 === "string"){
if(func0(data12) > 100){
const err1 = error13(instancePath+"/tags/" + i1);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = error2(instancePath+"/tags/" + i1);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err3 = error10(instancePath+"/tags");
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs28 = errors;
if(typeof data11 === "string"){
if(func0(data11) > 65536){
const err4 = error1(instancePath+"/tags");
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
const err5 = error2(instancePath+"/tags");
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs28 === errors;
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
const err6 = error7(instancePath+"/tags", passing0);
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate1.errors = vErrors;
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
if(data.skill !== undefined){
let data13 = data.skill;
if(typeof data13 === "string"){
if(func0(data13) > 65536){
validate1.errors = [error1(instancePath+"/skill")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/skill")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.chatHistory !== undefined){
let data14 = data.chatHistory;
const _errs32 = errors;
if(Array.isArray(data14)){
if(data14.length > 500){
validate1.errors = [error14(instancePath+"/chatHistory")];
return false;
}
else {
var valid5 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs34 = errors;
if(!(validate4(data15, instancePath+"/chatHistory/" + i2))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate1.errors = [error10(instancePath+"/chatHistory")];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data16 = data.messages;
const _errs35 = errors;
if(Array.isArray(data16)){
if(data16.length > 500){
validate1.errors = [error14(instancePath+"/messages")];
return false;
}
else {
var valid6 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
const _errs37 = errors;
if(!(validate4(data17, instancePath+"/messages/" + i3))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate1.errors = [error10(instancePath+"/messages")];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relatedFeedbackId !== undefined){
let data18 = data.relatedFeedbackId;
if(typeof data18 === "string"){
if(func0(data18) > 65536){
validate1.errors = [error1(instancePath+"/relatedFeedbackId")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/relatedFeedbackId")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.reasoning !== undefined){
let data19 = data.reasoning;
if(typeof data19 === "string"){
if(func0(data19) > 65536){
validate1.errors = [error1(instancePath+"/reasoning")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/reasoning")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.visualEvidence !== undefined){
let data20 = data.visualEvidence;
if(typeof data20 === "string"){
if(func0(data20) > 65536){
validate1.errors = [error1(instancePath+"/visualEvidence")];
return false;
}
}
else {
validate1.errors = [error2(instancePath+"/visualEvidence")];
return false;
}
var valid0 = true;
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
validate1.errors = [error6(instancePath)];
return false;
}
validate1.errors = vErrors;
return errors === 0;
}
function validate0(data, instancePath=""){
if(!(validate1(data, instancePath))){
validate0.errors = validate1.errors;
return false;
}
validate0.errors = null;
return true;
}
exports.v2 = validate8;
function validate9(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chatHistory === undefined) && (missing0 = "chatHistory")){
validate9.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.chatHistory !== undefined){
let data0 = data.chatHistory;
if(Array.isArray(data0)){
if(data0.length > 500){
validate9.errors = [error14(instancePath+"/chatHistory")];
return false;
}
else {
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role !== undefined){
let data2 = data1.role;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate9.errors = [error1(instancePath+"/chatHistory/" + i0+"/role")];
return false;
}
}
else {
validate9.errors = [error2(instancePath+"/chatHistory/" + i0+"/role")];
return false;
}
}
if(data1.content !== undefined){
let data3 = data1.content;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate9.errors = [error1(instancePath+"/chatHistory/" + i0+"/content")];
return false;
}
}
else {
validate9.errors = [error2(instancePath+"/chatHistory/" + i0+"/content")];
return false;
}
}
if(data1.text !== undefined){
let data4 = data1.text;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate9.errors = [error1(instancePath+"/chatHistory/" + i0+"/text")];
return false;
}
}
else {
validate9.errors = [error2(instancePath+"/chatHistory/" + i0+"/text")];
return false;
}
}
}
else {
validate9.errors = [error6(instancePath+"/chatHistory/" + i0)];
return false;
}
}
}
}
else {
validate9.errors = [error10(instancePath+"/chatHistory")];
return false;
}
}
if(data.lastAction !== undefined){
let data5 = data.lastAction;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate9.errors = [error6(instancePath+"/lastAction")];
return false;
}
}
if(data.signal !== undefined){
let data6 = data.signal;
if(typeof data6 !== "string"){
validate9.errors = [error2(instancePath+"/signal")];
return false;
}
if(!((data6 === "positive") || (data6 === "negative"))){
validate9.errors = [error15(instancePath+"/signal")];
return false;
}
}
if(data.context !== undefined){
let data7 = data.context;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
validate9.errors = [error1(instancePath+"/context")];
return false;
}
}
else {
validate9.errors = [error2(instancePath+"/context")];
return false;
}
}
}
}
else {
validate9.errors = [error6(instancePath)];
return false;
}
validate9.errors = null;
return true;
}
function validate8(data, instancePath=""){
if(!(validate9(data, instancePath))){
validate8.errors = validate9.errors;
return false;
}
validate8.errors = null;
return true;
}
exports.v3 = validate11;
function validate11(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.toolName !== undefined){
let data0 = data.toolName;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate11.errors = [error1(instancePath+"/toolName")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/toolName")];
return false;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate11.errors = [error1(instancePath+"/provider")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/provider")];
return false;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate11.errors = [error1(instancePath+"/model")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/model")];
return false;
}
}
if(data.providerToolCall !== undefined){
let data3 = data.providerToolCall;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
validate11.errors = [error6(instancePath+"/providerToolCall")];
return false;
}
}
if(data.toolCall !== undefined){
let data4 = data.toolCall;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate11.errors = [error6(instancePath+"/toolCall")];
return false;
}
}
if(data.toolUse !== undefined){
let data5 = data.toolUse;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate11.errors = [error6(instancePath+"/toolUse")];
return false;
}
}
if(data.content !== undefined){
let data6 = data.content;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
validate11.errors = [error6(instancePath+"/content/" + i0)];
return false;
}
}
}
else {
validate11.errors = [error10(instancePath+"/content")];
return false;
}
}
if(data.input !== undefined){
let data8 = data.input;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
validate11.errors = [error6(instancePath+"/input")];
return false;
}
}
if(data.arguments !== undefined){
let data9 = data.arguments;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
validate11.errors = [error6(instancePath+"/arguments")];
return false;
}
}
if(data.method !== undefined){
let data10 = data.method;
if(typeof data10 === "string"){
if(func0(data10) > 65536){
validate11.errors = [error1(instancePath+"/method")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/method")];
return false;
}
}
if(data.params !== undefined){
let data11 = data.params;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate11.errors = [error6(instancePath+"/params")];
return false;
}
}
if(data.mcp !== undefined){
let data12 = data.mcp;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
validate11.errors = [error6(instancePath+"/mcp")];
return false;
}
}
if(data.mcpToolCall !== undefined){
let data13 = data.mcpToolCall;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate11.errors = [error6(instancePath+"/mcpToolCall")];
return false;
}
}
if(data.usage !== undefined){
let data14 = data.usage;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate11.errors = [error6(instancePath+"/usage")];
return false;
}
}
if(data.tokenEstimate !== undefined){
let data15 = data.tokenEstimate;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate11.errors = [error5(instancePath+"/tokenEstimate")];
return false;
}
}
if(data.costUsd !== undefined){
let data16 = data.costUsd;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate11.errors = [error5(instancePath+"/costUsd")];
return false;
}
}
if(data.budget !== undefined){
let data17 = data.budget;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
validate11.errors = [error6(instancePath+"/budget")];
return false;
}
}
if(data.workflowPattern !== undefined){
let data18 = data.workflowPattern;
if(typeof data18 !== "string"){
validate11.errors = [error2(instancePath+"/workflowPattern")];
return false;
}
if(!((((((data18 === "single_action") || (data18 === "chaining")) || (data18 === "routing")) || (data18 === "parallelization")) || (data18 === "evaluator-optimizer")) || (data18 === "agent"))){
validate11.errors = [error16(instancePath+"/workflowPattern")];
return false;
}
}
if(data.workflow !== undefined){
let data19 = data.workflow;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
validate11.errors = [error6(instancePath+"/workflow")];
return false;
}
}
if(data.goal !== undefined){
let data20 = data.goal;
if(typeof data20 === "string"){
if(func0(data20) > 65536){
validate11.errors = [error1(instancePath+"/goal")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/goal")];
return false;
}
}
if(data.tools !== undefined){
let data21 = data.tools;
if(Array.isArray(data21)){
if(data21.length > 100){
validate11.errors = [error12(instancePath+"/tools")];
return false;
}
else {
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(typeof data22 === "string"){
if(func0(data22) > 65536){
validate11.errors = [error1(instancePath+"/tools/" + i1)];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/tools/" + i1)];
return false;
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/tools")];
return false;
}
}
if(data.branches !== undefined){
let data23 = data.branches;
if(Array.isArray(data23)){
if(data23.length > 100){
validate11.errors = [error12(instancePath+"/branches")];
return false;
}
else {
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func0(data24) > 65536){
validate11.errors = [error1(instancePath+"/branches/" + i2)];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/branches/" + i2)];
return false;
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/branches")];
return false;
}
}
if(data.steps !== undefined){
let data25 = data.steps;
if(Array.isArray(data25)){
if(data25.length > 100){
validate11.errors = [error12(instancePath+"/steps")];
return false;
}
else {
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func0(data26) > 65536){
validate11.errors = [error1(instancePath+"/steps/" + i3)];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/steps/" + i3)];
return false;
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/steps")];
return false;
}
}
if(data.routes !== undefined){
let data27 = data.routes;
if(Array.isArray(data27)){
if(data27.length > 100){
validate11.errors = [error12(instancePath+"/routes")];
return false;
}
else {
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(func0(data28) > 65536){
validate11.errors = [error1(instancePath+"/routes/" + i4)];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/routes/" + i4)];
return false;
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/routes")];
return false;
}
}
if(data.command !== undefined){
let data29 = data.command;
if(typeof data29 === "string"){
if(func0(data29) > 65536){
validate11.errors = [error1(instancePath+"/command")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/command")];
return false;
}
}
if(data.filePath !== undefined){
let data30 = data.filePath;
if(typeof data30 === "string"){
if(func0(data30) > 65536){
validate11.errors = [error1(instancePath+"/filePath")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/filePath")];
return false;
}
}
if(data.changedFiles !== undefined){
let data31 = data.changedFiles;
if(Array.isArray(data31)){
if(data31.length > 500){
validate11.errors = [error14(instancePath+"/changedFiles")];
return false;
}
else {
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(typeof data32 === "string"){
if(func0(data32) > 65536){
validate11.errors = [error1(instancePath+"/changedFiles/" + i5)];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/changedFiles/" + i5)];
return false;
}
}
}
}
else {
validate11.errors = [error10(instancePath+"/changedFiles")];
return false;
}
}
if(data.repoPath !== undefined){
let data33 = data.repoPath;
if(typeof data33 === "string"){
if(func0(data33) > 65536){
validate11.errors = [error1(instancePath+"/repoPath")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/repoPath")];
return false;
}
}
if(data.baseBranch !== undefined){
let data34 = data.baseBranch;
if(typeof data34 === "string"){
if(func0(data34) > 65536){
validate11.errors = [error1(instancePath+"/baseBranch")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/baseBranch")];
return false;
}
}
if(data.requirePrForReleaseSensitive !== undefined){
let data35 = data.requirePrForReleaseSensitive;
if(typeof data35 !== "boolean"){
validate11.errors = [error11(instancePath+"/requirePrForReleaseSensitive")];
return false;
}
}
if(data.requireVersionNotBehindBase !== undefined){
let data36 = data.requireVersionNotBehindBase;
if(typeof data36 !== "boolean"){
validate11.errors = [error11(instancePath+"/requireVersionNotBehindBase")];
return false;
}
}
if(data.workflowDispatch !== undefined){
let data37 = data.workflowDispatch;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.environment !== undefined){
let data38 = data37.environment;
if(typeof data38 === "string"){
if(func0(data38) > 65536){
validate11.errors = [error1(instancePath+"/workflowDispatch/environment")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/workflowDispatch/environment")];
return false;
}
}
if(data37.workflow !== undefined){
let data39 = data37.workflow;
if(typeof data39 === "string"){
if(func0(data39) > 65536){
validate11.errors = [error1(instancePath+"/workflowDispatch/workflow")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/workflowDispatch/workflow")];
return false;
}
}
if(data37.ref !== undefined){
let data40 = data37.ref;
if(typeof data40 === "string"){
if(func0(data40) > 65536){
validate11.errors = [error1(instancePath+"/workflowDispatch/ref")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/workflowDispatch/ref")];
return false;
}
}
if(data37.sha !== undefined){
let data41 = data37.sha;
if(typeof data41 === "string"){
if(func0(data41) > 65536){
validate11.errors = [error1(instancePath+"/workflowDispatch/sha")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/workflowDispatch/sha")];
return false;
}
}
if(data37.job !== undefined){
let data42 = data37.job;
if(typeof data42 === "string"){
if(func0(data42) > 65536){
validate11.errors = [error1(instancePath+"/workflowDispatch/job")];
return false;
}
}
else {
validate11.errors = [error2(instancePath+"/workflowDispatch/job")];
return false;
}
}
}
else {
validate11.errors = [error6(instancePath+"/workflowDispatch")];
return false;
}
}
}
else {
validate11.errors = [error6(instancePath)];
return false;
}
validate11.errors = null;
return true;
}
exports.v4 = validate12;
function validate12(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.actionId === undefined) && (missing0 = "actionId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate12.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate12.errors = [error1(instancePath+"/actionId")];
return false;
}
else {
if(func0(data0) < 1){
validate12.errors = [error17(instancePath+"/actionId")];
return false;
}
}
}
else {
validate12.errors = [error2(instancePath+"/actionId")];
return false;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate12.errors = [error1(instancePath+"/outcome")];
return false;
}
else {
if(func0(data1) < 1){
validate12.errors = [error17(instancePath+"/outcome")];
return false;
}
}
}
else {
validate12.errors = [error2(instancePath+"/outcome")];
return false;
}
}
if(data.actualDecision !== undefined){
let data2 = data.actualDecision;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate12.errors = [error1(instancePath+"/actualDecision")];
return false;
}
}
else {
validate12.errors = [error2(instancePath+"/actualDecision")];
return false;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate12.errors = [error1(instancePath+"/actor")];
return false;
}
}
else {
validate12.errors = [error2(instancePath+"/actor")];
return false;
}
}
if(data.notes !== undefined){
let data4 = data.notes;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate12.errors = [error1(instancePath+"/notes")];
return false;
}
}
else {
validate12.errors = [error2(instancePath+"/notes")];
return false;
}
}
if(data.latencyMs !== undefined){
let data5 = data.latencyMs;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate12.errors = [error5(instancePath+"/latencyMs")];
return false;
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate12.errors = [error6(instancePath+"/metadata")];
return false;
}
}
}
}
else {
validate12.errors = [error6(instancePath)];
return false;
}
validate12.errors = null;
return true;
}
exports.v5 = validate13;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate14(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.email === undefined) && (missing0 = "email")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.blocker === undefined) && (missing0 = "blocker"))) || ((data.runtime === undefined) && (missing0 = "runtime"))){
validate14.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate14.errors = [error18(instancePath+"/email")];
return false;
}
}
else {
validate14.errors = [error2(instancePath+"/email")];
return false;
}
}
if(data.company !== undefined){
let data1 = data.company;
if(typeof data1 !== "string"){
validate14.errors = [error2(instancePath+"/company")];
return false;
}
}
if(data.workflow !== undefined){
let data2 = data.workflow;
if(typeof data2 !== "string"){
validate14.errors = [error2(instancePath+"/workflow")];
return false;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 !== "string"){
validate14.errors = [error2(instancePath+"/owner")];
return false;
}
}
if(data.blocker !== undefined){
let data4 = data.blocker;
if(typeof data4 !== "string"){
validate14.errors = [error2(instancePath+"/blocker")];
return false;
}
}
if(data.runtime !== undefined){
let data5 = data.runtime;
if(typeof data5 !== "string"){
validate14.errors = [error2(instancePath+"/runtime")];
return false;
}
}
if(data.note !== undefined){
let data6 = data.note;
if(typeof data6 !== "string"){
validate14.errors = [error2(instancePath+"/note")];
return false;
}
}
if(data.acquisitionId !== undefined){
let data7 = data.acquisitionId;
if(typeof data7 !== "string"){
validate14.errors = [error2(instancePath+"/acquisitionId")];
return false;
}
}
if(data.visitorId !== undefined){
let data8 = data.visitorId;
if(typeof data8 !== "string"){
validate14.errors = [error2(instancePath+"/visitorId")];
return false;
}
}
if(data.sessionId !== undefined){
let data9 = data.sessionId;
if(typeof data9 !== "string"){
validate14.errors = [error2(instancePath+"/sessionId")];
return false;
}
}
if(data.traceId !== undefined){
let data10 = data.traceId;
if(typeof data10 !== "string"){
validate14.errors = [error2(instancePath+"/traceId")];
return false;
}
}
if(data.installId !== undefined){
let data11 = data.installId;
if(typeof data11 !== "string"){
validate14.errors = [error2(instancePath+"/installId")];
return false;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 !== "string"){
validate14.errors = [error2(instancePath+"/source")];
return false;
}
}
if(data.utmSource !== undefined){
let data13 = data.utmSource;
if(typeof data13 !== "string"){
validate14.errors = [error2(instancePath+"/utmSource")];
return false;
}
}
if(data.utmMedium !== undefined){
let data14 = data.utmMedium;
if(typeof data14 !== "string"){
validate14.errors = [error2(instancePath+"/utmMedium")];
return false;
}
}
if(data.utmCampaign !== undefined){
let data15 = data.utmCampaign;
if(typeof data15 !== "string"){
validate14.errors = [error2(instancePath+"/utmCampaign")];
return false;
}
}
if(data.utmContent !== undefined){
let data16 = data.utmContent;
if(typeof data16 !== "string"){
validate14.errors = [error2(instancePath+"/utmContent")];
return false;
}
}
if(data.utmTerm !== undefined){
let data17 = data.utmTerm;
if(typeof data17 !== "string"){
validate14.errors = [error2(instancePath+"/utmTerm")];
return false;
}
}
if(data.community !== undefined){
let data18 = data.community;
if(typeof data18 !== "string"){
validate14.errors = [error2(instancePath+"/community")];
return false;
}
}
if(data.postId !== undefined){
let data19 = data.postId;
if(typeof data19 !== "string"){
validate14.errors = [error2(instancePath+"/postId")];
return false;
}
}
if(data.commentId !== undefined){
let data20 = data.commentId;
if(typeof data20 !== "string"){
validate14.errors = [error2(instancePath+"/commentId")];
return false;
}
}
if(data.campaignVariant !== undefined){
let data21 = data.campaignVariant;
if(typeof data21 !== "string"){
validate14.errors = [error2(instancePath+"/campaignVariant")];
return false;
}
}
if(data.offerCode !== undefined){
let data22 = data.offerCode;
if(typeof data22 !== "string"){
validate14.errors = [error2(instancePath+"/offerCode")];
return false;
}
}
if(data.ctaId !== undefined){
let data23 = data.ctaId;
if(typeof data23 !== "string"){
validate14.errors = [error2(instancePath+"/ctaId")];
return false;
}
}
if(data.ctaPlacement !== undefined){
let data24 = data.ctaPlacement;
if(typeof data24 !== "string"){
validate14.errors = [error2(instancePath+"/ctaPlacement")];
return false;
}
}
if(data.planId !== undefined){
let data25 = data.planId;
if(typeof data25 !== "string"){
validate14.errors = [error2(instancePath+"/planId")];
return false;
}
}
if(data.page !== undefined){
let data26 = data.page;
if(typeof data26 !== "string"){
validate14.errors = [error2(instancePath+"/page")];
return false;
}
}
if(data.landingPath !== undefined){
let data27 = data.landingPath;
if(typeof data27 !== "string"){
validate14.errors = [error2(instancePath+"/landingPath")];
return false;
}
}
if(data.referrerHost !== undefined){
let data28 = data.referrerHost;
if(typeof data28 !== "string"){
validate14.errors = [error2(instancePath+"/referrerHost")];
return false;
}
}
if(data.referrer !== undefined){
let data29 = data.referrer;
if(typeof data29 !== "string"){
validate14.errors = [error2(instancePath+"/referrer")];
return false;
}
}
if(data.creator !== undefined){
let data30 = data.creator;
if(typeof data30 !== "string"){
validate14.errors = [error2(instancePath+"/creator")];
return false;
}
}
}
}
else {
validate14.errors = [error6(instancePath)];
return false;
}
validate14.errors = null;
return true;
}
function validate13(data, instancePath=""){
if(!(validate14(data, instancePath))){
validate13.errors = validate14.errors;
return false;
}
validate13.errors = null;
return true;
}
exports.v6 = validate16;
function validate17(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.leadId === undefined) && (missing0 = "leadId")) || ((data.status === undefined) && (missing0 = "status"))){
validate17.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 !== "string"){
validate17.errors = [error2(instancePath+"/leadId")];
return false;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
validate17.errors = [error2(instancePath+"/status")];
return false;
}
if(!(((((data1 === "new") || (data1 === "qualified")) || (data1 === "named_pilot")) || (data1 === "proof_backed_run")) || (data1 === "paid_team"))){
validate17.errors = [error19(instancePath+"/status")];
return false;
}
}
if(data.actor !== undefined){
let data2 = data.actor;
if(typeof data2 === "string"){
if(func0(data2) > 200){
validate17.errors = [error20(instancePath+"/actor")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/actor")];
return false;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func0(data3) > 10000){
validate17.errors = [error21(instancePath+"/note")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/note")];
return false;
}
}
if(data.reviewedBy !== undefined){
let data4 = data.reviewedBy;
if(typeof data4 === "string"){
if(func0(data4) > 200){
validate17.errors = [error20(instancePath+"/reviewedBy")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/reviewedBy")];
return false;
}
}
if(data.workflowId !== undefined){
let data5 = data.workflowId;
if(typeof data5 === "string"){
if(func0(data5) > 200){
validate17.errors = [error20(instancePath+"/workflowId")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/workflowId")];
return false;
}
}
if(data.teamId !== undefined){
let data6 = data.teamId;
if(typeof data6 === "string"){
if(func0(data6) > 200){
validate17.errors = [error20(instancePath+"/teamId")];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/teamId")];
return false;
}
}
if(data.proofArtifacts !== undefined){
let data7 = data.proofArtifacts;
if(Array.isArray(data7)){
if(data7.length > 100){
validate17.errors = [error12(instancePath+"/proofArtifacts")];
return false;
}
else {
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func0(data8) > 2000){
validate17.errors = [error22(instancePath+"/proofArtifacts/" + i0)];
return false;
}
}
else {
validate17.errors = [error2(instancePath+"/proofArtifacts/" + i0)];
return false;
}
}
}
}
else {
validate17.errors = [error10(instancePath+"/proofArtifacts")];
return false;
}
}
}
}
else {
validate17.errors = [error6(instancePath)];
return false;
}
validate17.errors = null;
return true;
}
function validate16(data, instancePath=""){
if(!(validate17(data, instancePath))){
validate16.errors = validate17.errors;
return false;
}
validate16.errors = null;
return true;
}
exports.v7 = validate19;
function validate20(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intentId === undefined) && (missing0 = "intentId")){
validate20.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.intentId !== undefined){
let data0 = data.intentId;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate20.errors = [error1(instancePath+"/intentId")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/intentId")];
return false;
}
}
if(data.context !== undefined){
let data1 = data.context;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate20.errors = [error1(instancePath+"/context")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/context")];
return false;
}
}
if(data.mcpProfile !== undefined){
let data2 = data.mcpProfile;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate20.errors = [error1(instancePath+"/mcpProfile")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/mcpProfile")];
return false;
}
}
if(data.bundleId !== undefined){
let data3 = data.bundleId;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate20.errors = [error1(instancePath+"/bundleId")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/bundleId")];
return false;
}
}
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate20.errors = [error1(instancePath+"/partnerProfile")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/partnerProfile")];
return false;
}
}
if(data.delegationMode !== undefined){
let data5 = data.delegationMode;
if(typeof data5 !== "string"){
validate20.errors = [error2(instancePath+"/delegationMode")];
return false;
}
if(!(((data5 === "off") || (data5 === "auto")) || (data5 === "sequential"))){
validate20.errors = [error23(instancePath+"/delegationMode")];
return false;
}
}
if(data.approved !== undefined){
let data6 = data.approved;
if(typeof data6 !== "boolean"){
validate20.errors = [error11(instancePath+"/approved")];
return false;
}
}
if(data.repoPath !== undefined){
let data7 = data.repoPath;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
validate20.errors = [error1(instancePath+"/repoPath")];
return false;
}
}
else {
validate20.errors = [error2(instancePath+"/repoPath")];
return false;
}
}
}
}
else {
validate20.errors = [error6(instancePath)];
return false;
}
validate20.errors = null;
return true;
}
function validate19(data, instancePath=""){
if(!(validate20(data, instancePath))){
validate19.errors = validate20.errors;
return false;
}
validate19.errors = null;
return true;
}
exports.v8 = validate22;
function validate23(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intentId === undefined) && (missing0 = "intentId")){
validate23.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.intentId !== undefined){
let data0 = data.intentId;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate23.errors = [error1(instancePath+"/intentId")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/intentId")];
return false;
}
}
if(data.context !== undefined){
let data1 = data.context;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate23.errors = [error1(instancePath+"/context")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/context")];
return false;
}
}
if(data.mcpProfile !== undefined){
let data2 = data.mcpProfile;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate23.errors = [error1(instancePath+"/mcpProfile")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/mcpProfile")];
return false;
}
}
if(data.bundleId !== undefined){
let data3 = data.bundleId;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate23.errors = [error1(instancePath+"/bundleId")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/bundleId")];
return false;
}
}
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate23.errors = [error1(instancePath+"/partnerProfile")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/partnerProfile")];
return false;
}
}
if(data.approved !== undefined){
let data5 = data.approved;
if(typeof data5 !== "boolean"){
validate23.errors = [error11(instancePath+"/approved")];
return false;
}
}
if(data.repoPath !== undefined){
let data6 = data.repoPath;
if(typeof data6 === "string"){
if(func0(data6) > 65536){
validate23.errors = [error1(instancePath+"/repoPath")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/repoPath")];
return false;
}
}
if(data.delegateProfile !== undefined){
let data7 = data.delegateProfile;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
validate23.errors = [error1(instancePath+"/delegateProfile")];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/delegateProfile")];
return false;
}
}
if(data.plannedChecks !== undefined){
let data8 = data.plannedChecks;
if(Array.isArray(data8)){
if(data8.length > 100){
validate23.errors = [error12(instancePath+"/plannedChecks")];
return false;
}
else {
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func0(data9) > 65536){
validate23.errors = [error1(instancePath+"/plannedChecks/" + i0)];
return false;
}
}
else {
validate23.errors = [error2(instancePath+"/plannedChecks/" + i0)];
return false;
}
}
}
}
else {
validate23.errors = [error10(instancePath+"/plannedChecks")];
return false;
}
}
}
}
else {
validate23.errors = [error6(instancePath)];
return false;
}
validate23.errors = null;
return true;
}
function validate22(data, instancePath=""){
if(!(validate23(data, instancePath))){
validate22.errors = validate23.errors;
return false;
}
validate22.errors = null;
return true;
}
exports.v9 = validate25;
function validate26(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate26.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.handoffId !== undefined){
let data0 = data.handoffId;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate26.errors = [error1(instancePath+"/handoffId")];
return false;
}
}
else {
validate26.errors = [error2(instancePath+"/handoffId")];
return false;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 !== "string"){
validate26.errors = [error2(instancePath+"/outcome")];
return false;
}
if(!(((data1 === "accepted") || (data1 === "rejected")) || (data1 === "aborted"))){
validate26.errors = [error24(instancePath+"/outcome")];
return false;
}
}
if(data.resultContext !== undefined){
let data2 = data.resultContext;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate26.errors = [error1(instancePath+"/resultContext")];
return false;
}
}
else {
validate26.errors = [error2(instancePath+"/resultContext")];
return false;
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate26.errors = [error25(instancePath+"/attempts")];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate26.errors = [error26(instancePath+"/attempts")];
return false;
}
}
}
else {
validate26.errors = [error5(instancePath+"/attempts")];
return false;
}
}
if(data.violationCount !== undefined){
let data4 = data.violationCount;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate26.errors = [error25(instancePath+"/violationCount")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate26.errors = [error26(instancePath+"/violationCount")];
return false;
}
}
}
else {
validate26.errors = [error5(instancePath+"/violationCount")];
return false;
}
}
if(data.tokenEstimate !== undefined){
let data5 = data.tokenEstimate;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate26.errors = [error25(instancePath+"/tokenEstimate")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate26.errors = [error26(instancePath+"/tokenEstimate")];
return false;
}
}
}
else {
validate26.errors = [error5(instancePath+"/tokenEstimate")];
return false;
}
}
if(data.latencyMs !== undefined){
let data6 = data.latencyMs;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate26.errors = [error25(instancePath+"/latencyMs")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate26.errors = [error26(instancePath+"/latencyMs")];
return false;
}
}
}
else {
validate26.errors = [error5(instancePath+"/latencyMs")];
return false;
}
}
if(data.summary !== undefined){
let data7 = data.summary;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
validate26.errors = [error1(instancePath+"/summary")];
return false;
}
}
else {
validate26.errors = [error2(instancePath+"/summary")];
return false;
}
}
}
}
else {
validate26.errors = [error6(instancePath)];
return false;
}
validate26.errors = null;
return true;
}
function validate25(data, instancePath=""){
if(!(validate26(data, instancePath))){
validate25.errors = validate26.errors;
return false;
}
validate25.errors = null;
return true;
}
exports.v10 = validate28;
function validate29(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 !== "string"){
validate29.errors = [error2(instancePath+"/source")];
return false;
}
if(!(((((data0 === "github") || (data0 === "slack")) || (data0 === "linear")) || (data0 === "api")) || (data0 === "cli"))){
validate29.errors = [error27(instancePath+"/source")];
return false;
}
}
if(data.repoPath !== undefined){
let data1 = data.repoPath;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate29.errors = [error1(instancePath+"/repoPath")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/repoPath")];
return false;
}
}
if(data.prepareSandbox !== undefined){
let data2 = data.prepareSandbox;
if(typeof data2 !== "boolean"){
validate29.errors = [error11(instancePath+"/prepareSandbox")];
return false;
}
}
if(data.sandboxRoot !== undefined){
let data3 = data.sandboxRoot;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate29.errors = [error1(instancePath+"/sandboxRoot")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/sandboxRoot")];
return false;
}
}
if(data.intentId !== undefined){
let data4 = data.intentId;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate29.errors = [error1(instancePath+"/intentId")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/intentId")];
return false;
}
}
if(data.context !== undefined){
let data5 = data.context;
if(typeof data5 === "string"){
if(func0(data5) > 65536){
validate29.errors = [error1(instancePath+"/context")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/context")];
return false;
}
}
if(data.mcpProfile !== undefined){
let data6 = data.mcpProfile;
if(typeof data6 === "string"){
if(func0(data6) > 65536){
validate29.errors = [error1(instancePath+"/mcpProfile")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/mcpProfile")];
return false;
}
}
if(data.partnerProfile !== undefined){
let data7 = data.partnerProfile;
if(typeof data7 === "string"){
if(func0(data7) > 65536){
validate29.errors = [error1(instancePath+"/partnerProfile")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/partnerProfile")];
return false;
}
}
if(data.delegationMode !== undefined){
let data8 = data.delegationMode;
if(typeof data8 !== "string"){
validate29.errors = [error2(instancePath+"/delegationMode")];
return false;
}
if(!(((data8 === "off") || (data8 === "auto")) || (data8 === "sequential"))){
validate29.errors = [error23(instancePath+"/delegationMode")];
return false;
}
}
if(data.approved !== undefined){
let data9 = data.approved;
if(typeof data9 !== "boolean"){
validate29.errors = [error11(instancePath+"/approved")];
return false;
}
}
if(data.trigger !== undefined){
let data10 = data.trigger;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 === "string"){
if(func0(data11) > 65536){
validate29.errors = [error1(instancePath+"/trigger/type")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/trigger/type")];
return false;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 === "string"){
if(func0(data12) > 65536){
validate29.errors = [error1(instancePath+"/trigger/id")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/trigger/id")];
return false;
}
}
if(data10.url !== undefined){
let data13 = data10.url;
if(typeof data13 === "string"){
if(func0(data13) > 65536){
validate29.errors = [error1(instancePath+"/trigger/url")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/trigger/url")];
return false;
}
}
if(data10.actor !== undefined){
let data14 = data10.actor;
if(typeof data14 === "string"){
if(func0(data14) > 65536){
validate29.errors = [error1(instancePath+"/trigger/actor")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/trigger/actor")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath+"/trigger")];
return false;
}
}
if(data.thread !== undefined){
let data15 = data.thread;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(func0(data16) > 65536){
validate29.errors = [error1(instancePath+"/thread/id")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/thread/id")];
return false;
}
}
if(data15.title !== undefined){
let data17 = data15.title;
if(typeof data17 === "string"){
if(func0(data17) > 65536){
validate29.errors = [error1(instancePath+"/thread/title")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/thread/title")];
return false;
}
}
if(data15.url !== undefined){
let data18 = data15.url;
if(typeof data18 === "string"){
if(func0(data18) > 65536){
validate29.errors = [error1(instancePath+"/thread/url")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/thread/url")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath+"/thread")];
return false;
}
}
if(data.task !== undefined){
let data19 = data.task;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.title !== undefined){
let data20 = data19.title;
if(typeof data20 === "string"){
if(func0(data20) > 65536){
validate29.errors = [error1(instancePath+"/task/title")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/task/title")];
return false;
}
}
if(data19.body !== undefined){
let data21 = data19.body;
if(typeof data21 === "string"){
if(func0(data21) > 65536){
validate29.errors = [error1(instancePath+"/task/body")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/task/body")];
return false;
}
}
if(data19.number !== undefined){
let data22 = data19.number;
if(typeof data22 === "string"){
if(func0(data22) > 65536){
validate29.errors = [error1(instancePath+"/task/number")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/task/number")];
return false;
}
}
if(data19.branch !== undefined){
let data23 = data19.branch;
if(typeof data23 === "string"){
if(func0(data23) > 65536){
validate29.errors = [error1(instancePath+"/task/branch")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/task/branch")];
return false;
}
}
if(data19.labels !== undefined){
let data24 = data19.labels;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 === "string"){
if(func0(data25) > 65536){
validate29.errors = [error1(instancePath+"/task/labels/" + i0)];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/task/labels/" + i0)];
return false;
}
}
}
else {
validate29.errors = [error10(instancePath+"/task/labels")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath+"/task")];
return false;
}
}
if(data.comments !== undefined){
let data26 = data.comments;
if(Array.isArray(data26)){
if(data26.length > 100){
validate29.errors = [error12(instancePath+"/comments")];
return false;
}
else {
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.author !== undefined){
let data28 = data27.author;
if(typeof data28 === "string"){
if(func0(data28) > 65536){
validate29.errors = [error1(instancePath+"/comments/" + i1+"/author")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/comments/" + i1+"/author")];
return false;
}
}
if(data27.text !== undefined){
let data29 = data27.text;
if(typeof data29 === "string"){
if(func0(data29) > 65536){
validate29.errors = [error1(instancePath+"/comments/" + i1+"/text")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/comments/" + i1+"/text")];
return false;
}
}
if(data27.timestamp !== undefined){
let data30 = data27.timestamp;
if(typeof data30 === "string"){
if(func0(data30) > 65536){
validate29.errors = [error1(instancePath+"/comments/" + i1+"/timestamp")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/comments/" + i1+"/timestamp")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath+"/comments/" + i1)];
return false;
}
}
}
}
else {
validate29.errors = [error10(instancePath+"/comments")];
return false;
}
}
if(data.messages !== undefined){
let data31 = data.messages;
if(Array.isArray(data31)){
if(data31.length > 100){
validate29.errors = [error12(instancePath+"/messages")];
return false;
}
else {
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.author !== undefined){
let data33 = data32.author;
if(typeof data33 === "string"){
if(func0(data33) > 65536){
validate29.errors = [error1(instancePath+"/messages/" + i2+"/author")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/messages/" + i2+"/author")];
return false;
}
}
if(data32.text !== undefined){
let data34 = data32.text;
if(typeof data34 === "string"){
if(func0(data34) > 65536){
validate29.errors = [error1(instancePath+"/messages/" + i2+"/text")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/messages/" + i2+"/text")];
return false;
}
}
if(data32.timestamp !== undefined){
let data35 = data32.timestamp;
if(typeof data35 === "string"){
if(func0(data35) > 65536){
validate29.errors = [error1(instancePath+"/messages/" + i2+"/timestamp")];
return false;
}
}
else {
validate29.errors = [error2(instancePath+"/messages/" + i2+"/timestamp")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath+"/messages/" + i2)];
return false;
}
}
}
}
else {
validate29.errors = [error10(instancePath+"/messages")];
return false;
}
}
}
else {
validate29.errors = [error6(instancePath)];
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
exports.v11 = validate31;
function validate31(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate31.errors = [error1(instancePath+"/query")];
return false;
}
}
else {
validate31.errors = [error2(instancePath+"/query")];
return false;
}
}
if(data.q !== undefined){
let data1 = data.q;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate31.errors = [error1(instancePath+"/q")];
return false;
}
}
else {
validate31.errors = [error2(instancePath+"/q")];
return false;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [error28(instancePath+"/limit")];
return false;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 !== "string"){
validate31.errors = [error2(instancePath+"/source")];
return false;
}
if(!((((data3 === "all") || (data3 === "feedback")) || (data3 === "context")) || (data3 === "rules"))){
validate31.errors = [error29(instancePath+"/source")];
return false;
}
}
if(data.signal !== undefined){
let data4 = data.signal;
if(typeof data4 !== "string"){
validate31.errors = [error2(instancePath+"/signal")];
return false;
}
if(!((((data4 === "up") || (data4 === "down")) || (data4 === "positive")) || (data4 === "negative"))){
validate31.errors = [error8(instancePath+"/signal")];
return false;
}
}
}
else {
validate31.errors = [error6(instancePath)];
return false;
}
validate31.errors = null;
return true;
}
exports.v12 = validate32;
function validate32(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minOccurrences !== undefined){
let data0 = data.minOccurrences;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [error28(instancePath+"/minOccurrences")];
return false;
}
}
if(data.outputPath !== undefined){
let data1 = data.outputPath;
if(typeof data1 !== "string"){
validate32.errors = [error2(instancePath+"/outputPath")];
return false;
}
}
}
else {
validate32.errors = [error6(instancePath)];
return false;
}
validate32.errors = null;
return true;
}
exports.v13 = validate33;
function validate33(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputPath !== undefined){
let data0 = data.inputPath;
if(typeof data0 !== "string"){
validate33.errors = [error2(instancePath+"/inputPath")];
return false;
}
}
if(data.memoryLogPath !== undefined){
let data1 = data.memoryLogPath;
if(typeof data1 !== "string"){
validate33.errors = [error2(instancePath+"/memoryLogPath")];
return false;
}
}
if(data.outputPath !== undefined){
let data2 = data.outputPath;
if(typeof data2 !== "string"){
validate33.errors = [error2(instancePath+"/outputPath")];
return false;
}
}
if(data.async !== undefined){
let data3 = data.async;
if(typeof data3 !== "boolean"){
validate33.errors = [error11(instancePath+"/async")];
return false;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
validate33.errors = [error2(instancePath+"/mode")];
return false;
}
if(!((data4 === "sync") || (data4 === "async"))){
validate33.errors = [error30(instancePath+"/mode")];
return false;
}
}
if(data.jobId !== undefined){
let data5 = data.jobId;
if(typeof data5 !== "string"){
validate33.errors = [error2(instancePath+"/jobId")];
return false;
}
}
}
else {
validate33.errors = [error6(instancePath)];
return false;
}
validate33.errors = null;
return true;
}
exports.v14 = validate34;
function validate34(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filePath !== undefined){
let data0 = data.filePath;
if(typeof data0 !== "string"){
validate34.errors = [error2(instancePath+"/filePath")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 !== "string"){
validate34.errors = [error2(instancePath+"/content")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate34.errors = [error1(instancePath+"/title")];
return false;
}
}
else {
validate34.errors = [error2(instancePath+"/title")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.sourceFormat !== undefined){
let data3 = data.sourceFormat;
if(typeof data3 !== "string"){
validate34.errors = [error2(instancePath+"/sourceFormat")];
return false;
}
if(!(((((data3 === "markdown") || (data3 === "text")) || (data3 === "yaml")) || (data3 === "json")) || (data3 === "html"))){
validate34.errors = [error31(instancePath+"/sourceFormat")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.sourceUrl !== undefined){
let data4 = data.sourceUrl;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate34.errors = [error1(instancePath+"/sourceUrl")];
return false;
}
}
else {
validate34.errors = [error2(instancePath+"/sourceUrl")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.proposeGates !== undefined){
let data5 = data.proposeGates;
if(typeof data5 !== "boolean"){
validate34.errors = [error11(instancePath+"/proposeGates")];
return false;
}
var valid0 = true;
}
else {
var valid0 = true;
}
if(data.tags !== undefined){
let data6 = data.tags;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 100){
const err0 = error12(instancePath+"/tags");
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(typeof data7 === "string"){
if(func0(data7) > 100){
const err1 = error13(instancePath+"/tags/" + i0);
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = error2(instancePath+"/tags/" + i0);
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = error10(instancePath+"/tags");
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs19 = errors;
if(typeof data6 !== "string"){
const err4 = error2(instancePath+"/tags");
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = error7(instancePath+"/tags", passing0);
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
else {
validate34.errors = [error6(instancePath)];
return false;
}
validate34.errors = vErrors;
return errors === 0;
}
exports.v15 = validate35;
function validate35(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.harness === undefined) && (missing0 = "harness")){
validate35.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.harness !== undefined){
let data0 = data.harness;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate35.errors = [error1(instancePath+"/harness")];
return false;
}
}
else {
validate35.errors = [error2(instancePath+"/harness")];
return false;
}
}
if(data.harnessId !== undefined){
let data1 = data.harnessId;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate35.errors = [error1(instancePath+"/harnessId")];
return false;
}
}
else {
validate35.errors = [error2(instancePath+"/harnessId")];
return false;
}
}
if(data.jobId !== undefined){
let data2 = data.jobId;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate35.errors = [error1(instancePath+"/jobId")];
return false;
}
}
else {
validate35.errors = [error2(instancePath+"/jobId")];
return false;
}
}
if(data.skill !== undefined){
let data3 = data.skill;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate35.errors = [error1(instancePath+"/skill")];
return false;
}
}
else {
validate35.errors = [error2(instancePath+"/skill")];
return false;
}
}
if(data.partnerProfile !== undefined){
let data4 = data.partnerProfile;
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate35.errors = [error1(instancePath+"/partnerProfile")];
return false;
}
}
else {
validate35.errors = [error2(instancePath+"/partnerProfile")];
return false;
}
}
if(data.autoImprove !== undefined){
let data5 = data.autoImprove;
if(typeof data5 !== "boolean"){
validate35.errors = [error11(instancePath+"/autoImprove")];
return false;
}
}
if(data.inputs !== undefined){
let data6 = data.inputs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate35.errors = [error6(instancePath+"/inputs")];
return false;
}
}
}
}
else {
validate35.errors = [error6(instancePath)];
return false;
}
validate35.errors = null;
return true;
}
exports.v16 = validate36;
function validate36(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate36.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
validate36.errors = [error2(instancePath+"/action")];
return false;
}
if(!(((data0 === "pause") || (data0 === "cancel")) || (data0 === "resume"))){
validate36.errors = [error32(instancePath+"/action")];
return false;
}
}
if(data.metadata !== undefined){
let data1 = data.metadata;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate36.errors = [error6(instancePath+"/metadata")];
return false;
}
}
}
}
else {
validate36.errors = [error6(instancePath)];
return false;
}
validate36.errors = null;
return true;
}
exports.v17 = validate37;
function validate37(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputPath !== undefined){
let data0 = data.outputPath;
if(typeof data0 !== "string"){
validate37.errors = [error2(instancePath+"/outputPath")];
return false;
}
}
}
else {
validate37.errors = [error6(instancePath)];
return false;
}
validate37.errors = null;
return true;
}
exports.v18 = validate38;
function validate38(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(func0(data0) > 65536){
validate38.errors = [error1(instancePath+"/query")];
return false;
}
}
else {
validate38.errors = [error2(instancePath+"/query")];
return false;
}
}
if(data.maxItems !== undefined){
let data1 = data.maxItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate38.errors = [error28(instancePath+"/maxItems")];
return false;
}
}
if(data.maxChars !== undefined){
let data2 = data.maxChars;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [error28(instancePath+"/maxChars")];
return false;
}
}
if(data.namespaces !== undefined){
let data3 = data.namespaces;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
validate38.errors = [error2(instancePath+"/namespaces/" + i0)];
return false;
}
if(!((((((data4 === "raw_history") || (data4 === "memory/error")) || (data4 === "memory/learning")) || (data4 === "rules")) || (data4 === "tools")) || (data4 === "provenance"))){
validate38.errors = [error33(instancePath+"/namespaces/" + i0)];
return false;
}
}
}
else {
validate38.errors = [error10(instancePath+"/namespaces")];
return false;
}
}
}
else {
validate38.errors = [error6(instancePath)];
return false;
}
validate38.errors = null;
return true;
}
exports.v19 = validate39;
function validate39(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.packId === undefined) && (missing0 = "packId")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate39.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.packId !== undefined){
let data0 = data.packId;
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate39.errors = [error20(instancePath+"/packId")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/packId")];
return false;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 === "string"){
if(func0(data1) > 65536){
validate39.errors = [error1(instancePath+"/outcome")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/outcome")];
return false;
}
}
if(data.signal !== undefined){
let data2 = data.signal;
if(typeof data2 === "string"){
if(func0(data2) > 65536){
validate39.errors = [error1(instancePath+"/signal")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/signal")];
return false;
}
}
if(data.notes !== undefined){
let data3 = data.notes;
if(typeof data3 === "string"){
if(func0(data3) > 65536){
validate39.errors = [error1(instancePath+"/notes")];
return false;
}
}
else {
validate39.errors = [error2(instancePath+"/notes")];
return false;
}
}
if(data.rubricScores !== undefined){
let data4 = data.rubricScores;
if(Array.isArray(data4)){
if(data4.length > 50){
validate39.errors = [error9(instancePath+"/rubricScores")];
return false;
}
else {
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(validate2(data5, instancePath+"/rubricScores/" + i0))){
validate39.errors = validate2.errors;
return false;
}
}
}
}
else {
validate39.errors = [error10(instancePath+"/rubricScores")];
return false;
}
}
if(data.guardrails !== undefined){
let data6 = data.guardrails;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.testsPassed !== undefined){
let data7 = data6.testsPassed;
if(typeof data7 !== "boolean"){
validate39.errors = [error11(instancePath+"/guardrails/testsPassed")];
return false;
}
}
if(data6.pathSafety !== undefined){
let data8 = data6.pathSafety;
if(typeof data8 !== "boolean"){
validate39.errors = [error11(instancePath+"/guardrails/pathSafety")];
return false;
}
}
if(data6.budgetCompliant !== undefined){
let data9 = data6.budgetCompliant;
if(typeof data9 !== "boolean"){
validate39.errors = [error11(instancePath+"/guardrails/budgetCompliant")];
return false;
}
}
}
else {
validate39.errors = [error6(instancePath+"/guardrails")];
return false;
}
}
}
}
else {
validate39.errors = [error6(instancePath)];
return false;
}
validate39.errors = null;
return true;
}
exports.v20 = validate41;
const formats2 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate42(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.successUrl !== undefined){
let data0 = data.successUrl;
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate42.errors = [error34(instancePath+"/successUrl")];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/successUrl")];
return false;
}
}
if(data.cancelUrl !== undefined){
let data1 = data.cancelUrl;
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate42.errors = [error34(instancePath+"/cancelUrl")];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/cancelUrl")];
return false;
}
}
if(data.customerEmail !== undefined){
let data2 = data.customerEmail;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate42.errors = [error18(instancePath+"/customerEmail")];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/customerEmail")];
return false;
}
}
if(data.installId !== undefined){
let data3 = data.installId;
if(typeof data3 !== "string"){
validate42.errors = [error2(instancePath+"/installId")];
return false;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 40){
validate42.errors = [error35(instancePath+"/metadata")];
return false;
}
else {
for(const key0 in data4){
let data5 = data4[key0];
if(typeof data5 === "string"){
if(func0(data5) > 500){
validate42.errors = [error36(instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
else {
validate42.errors = [error2(instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))];
return false;
}
}
}
}
else {
validate42.errors = [error6(instancePath+"/metadata")];
return false;
}
}
if(data.planId !== undefined){
let data6 = data.planId;
if(typeof data6 !== "string"){
validate42.errors = [error2(instancePath+"/planId")];
return false;
}
}
if(data.billingCycle !== undefined){
let data7 = data.billingCycle;
if(typeof data7 !== "string"){
validate42.errors = [error2(instancePath+"/billingCycle")];
return false;
}
}
if(data.seatCount !== undefined){
let data8 = data.seatCount;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
validate42.errors = [error37(instancePath+"/seatCount")];
return false;
}
}
if(data.trial !== undefined){
let data9 = data.trial;
if(typeof data9 !== "boolean"){
validate42.errors = [error11(instancePath+"/trial")];
return false;
}
}
if(data.trialPeriodDays !== undefined){
let data10 = data.trialPeriodDays;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate42.errors = [error28(instancePath+"/trialPeriodDays")];
return false;
}
}
if(data.traceId !== undefined){
let data11 = data.traceId;
if(typeof data11 !== "string"){
validate42.errors = [error2(instancePath+"/traceId")];
return false;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 !== "string"){
validate42.errors = [error2(instancePath+"/source")];
return false;
}
}
if(data.utmSource !== undefined){
let data13 = data.utmSource;
if(typeof data13 !== "string"){
validate42.errors = [error2(instancePath+"/utmSource")];
return false;
}
}
if(data.utmMedium !== undefined){
let data14 = data.utmMedium;
if(typeof data14 !== "string"){
validate42.errors = [error2(instancePath+"/utmMedium")];
return false;
}
}
if(data.utmCampaign !== undefined){
let data15 = data.utmCampaign;
if(typeof data15 !== "string"){
validate42.errors = [error2(instancePath+"/utmCampaign")];
return false;
}
}
if(data.utmContent !== undefined){
let data16 = data.utmContent;
if(typeof data16 !== "string"){
validate42.errors = [error2(instancePath+"/utmContent")];
return false;
}
}
if(data.utmTerm !== undefined){
let data17 = data.utmTerm;
if(typeof data17 !== "string"){
validate42.errors = [error2(instancePath+"/utmTerm")];
return false;
}
}
if(data.creator !== undefined){
let data18 = data.creator;
if(typeof data18 !== "string"){
validate42.errors = [error2(instancePath+"/creator")];
return false;
}
}
if(data.community !== undefined){
let data19 = data.community;
if(typeof data19 !== "string"){
validate42.errors = [error2(instancePath+"/community")];
return false;
}
}
if(data.postId !== undefined){
let data20 = data.postId;
if(typeof data20 !== "string"){
validate42.errors = [error2(instancePath+"/postId")];
return false;
}
}
if(data.commentId !== undefined){
let data21 = data.commentId;
if(typeof data21 !== "string"){
validate42.errors = [error2(instancePath+"/commentId")];
return false;
}
}
if(data.campaignVariant !== undefined){
let data22 = data.campaignVariant;
if(typeof data22 !== "string"){
validate42.errors = [error2(instancePath+"/campaignVariant")];
return false;
}
}
if(data.offerCode !== undefined){
let data23 = data.offerCode;
if(typeof data23 !== "string"){
validate42.errors = [error2(instancePath+"/offerCode")];
return false;
}
}
if(data.page !== undefined){
let data24 = data.page;
if(typeof data24 !== "string"){
validate42.errors = [error2(instancePath+"/page")];
return false;
}
}
if(data.referrer !== undefined){
let data25 = data.referrer;
if(typeof data25 !== "string"){
validate42.errors = [error2(instancePath+"/referrer")];
return false;
}
}
if(data.referrerHost !== undefined){
let data26 = data.referrerHost;
if(typeof data26 !== "string"){
validate42.errors = [error2(instancePath+"/referrerHost")];
return false;
}
}
if(data.landingPath !== undefined){
let data27 = data.landingPath;
if(typeof data27 !== "string"){
validate42.errors = [error2(instancePath+"/landingPath")];
return false;
}
}
if(data.ctaId !== undefined){
let data28 = data.ctaId;
if(typeof data28 !== "string"){
validate42.errors = [error2(instancePath+"/ctaId")];
return false;
}
}
if(data.ctaPlacement !== undefined){
let data29 = data.ctaPlacement;
if(typeof data29 !== "string"){
validate42.errors = [error2(instancePath+"/ctaPlacement")];
return false;
}
}
if(data.acquisitionId !== undefined){
let data30 = data.acquisitionId;
if(typeof data30 !== "string"){
validate42.errors = [error2(instancePath+"/acquisitionId")];
return false;
}
}
if(data.visitorId !== undefined){
let data31 = data.visitorId;
if(typeof data31 !== "string"){
validate42.errors = [error2(instancePath+"/visitorId")];
return false;
}
}
if(data.sessionId !== undefined){
let data32 = data.sessionId;
if(typeof data32 !== "string"){
validate42.errors = [error2(instancePath+"/sessionId")];
return false;
}
}
}
else {
validate42.errors = [error6(instancePath)];
return false;
}
validate42.errors = null;
return true;
}
function validate41(data, instancePath=""){
if(!(validate42(data, instancePath))){
validate41.errors = validate42.errors;
return false;
}
validate41.errors = null;
return true;
}
exports.v21 = validate44;
function validate45(data, instancePath=""){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customerId === undefined) && (missing0 = "customerId")){
validate45.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.customerId !== undefined){
let data0 = data.customerId;
if(typeof data0 !== "string"){
validate45.errors = [error2(instancePath+"/customerId")];
return false;
}
}
if(data.installId !== undefined){
let data1 = data.installId;
if(typeof data1 === "string"){
if(func0(data1) > 500){
validate45.errors = [error36(instancePath+"/installId")];
return false;
}
}
else {
validate45.errors = [error2(instancePath+"/installId")];
return false;
}
}
}
}
else {
validate45.errors = [error6(instancePath)];
return false;
}
validate45.errors = null;
return true;
}
function validate44(data, instancePath=""){
if(!(validate45(data, instancePath))){
validate44.errors = validate45.errors;
return false;
}
validate44.errors = null;
return true;
}
return exports
})()
const forms = (() => {
const exports = {}
const error0 = (instancePath, value) => ({instancePath,keyword:"required",params:{missingProperty: value},message:"must have required property '"+value+"'"});
const error1 = (instancePath) => ({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
const error2 = (instancePath) => ({instancePath,keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""});
const error3 = (instancePath) => ({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
exports.v1 = validate0;
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.email === undefined) && (missing0 = "email")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.blocker === undefined) && (missing0 = "blocker"))) || ((data.runtime === undefined) && (missing0 = "runtime"))){
validate1.errors = [error0(instancePath, missing0)];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(dataType0 == 'object' && Array.isArray(data0) && data0.length == 1){
data0 = data0[0];
dataType0 = typeof data0;
if(typeof data0 === "string"){
coerced0 = data0;
}
}
if(coerced0 !== undefined){
}
else if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
validate1.errors = [error1(instancePath+"/email")];
return false;
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["email"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [error2(instancePath+"/email")];
return false;
}
}
}
if(data.company !== undefined){
let data1 = data.company;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(dataType1 == 'object' && Array.isArray(data1) && data1.length == 1){
data1 = data1[0];
dataType1 = typeof data1;
if(typeof data1 === "string"){
coerced1 = data1;
}
}
if(coerced1 !== undefined){
}
else if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
validate1.errors = [error1(instancePath+"/company")];
return false;
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["company"] = coerced1;
}
}
}
}
if(data.workflow !== undefined){
let data2 = data.workflow;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(dataType2 == 'object' && Array.isArray(data2) && data2.length == 1){
data2 = data2[0];
dataType2 = typeof data2;
if(typeof data2 === "string"){
coerced2 = data2;
}
}
if(coerced2 !== undefined){
}
else if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
validate1.errors = [error1(instancePath+"/workflow")];
return false;
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["workflow"] = coerced2;
}
}
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(dataType3 == 'object' && Array.isArray(data3) && data3.length == 1){
data3 = data3[0];
dataType3 = typeof data3;
if(typeof data3 === "string"){
coerced3 = data3;
}
}
if(coerced3 !== undefined){
}
else if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
validate1.errors = [error1(instancePath+"/owner")];
return false;
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["owner"] = coerced3;
}
}
}
}
if(data.blocker !== undefined){
let data4 = data.blocker;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(dataType4 == 'object' && Array.isArray(data4) && data4.length == 1){
data4 = data4[0];
dataType4 = typeof data4;
if(typeof data4 === "string"){
coerced4 = data4;
}
}
if(coerced4 !== undefined){
}
else if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
validate1.errors = [error1(instancePath+"/blocker")];
return false;
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["blocker"] = coerced4;
}
}
}
}
if(data.runtime !== undefined){
let data5 = data.runtime;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(dataType5 == 'object' && Array.isArray(data5) && data5.length == 1){
data5 = data5[0];
dataType5 = typeof data5;
if(typeof data5 === "string"){
coerced5 = data5;
}
}
if(coerced5 !== undefined){
}
else if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
validate1.errors = [error1(instancePath+"/runtime")];
return false;
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["runtime"] = coerced5;
}
}
}
}
if(data.note !== undefined){
let data6 = data.note;
if(typeof data6 !== "string"){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(dataType6 == 'object' && Array.isArray(data6) && data6.length == 1){
data6 = data6[0];
dataType6 = typeof data6;
if(typeof data6 === "string"){
coerced6 = data6;
}
}
if(coerced6 !== undefined){
}
else if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
validate1.errors = [error1(instancePath+"/note")];
return false;
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["note"] = coerced6;
}
}
}
}
if(data.acquisitionId !== undefined){
let data7 = data.acquisitionId;
if(typeof data7 !== "string"){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(dataType7 == 'object' && Array.isArray(data7) && data7.length == 1){
data7 = data7[0];
dataType7 = typeof data7;
if(typeof data7 === "string"){
coerced7 = data7;
}
}
if(coerced7 !== undefined){
}
else if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
validate1.errors = [error1(instancePath+"/acquisitionId")];
return false;
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["acquisitionId"] = coerced7;
}
}
}
}
if(data.visitorId !== undefined){
let data8 = data.visitorId;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(dataType8 == 'object' && Array.isArray(data8) && data8.length == 1){
data8 = data8[0];
dataType8 = typeof data8;
if(typeof data8 === "string"){
coerced8 = data8;
}
}
if(coerced8 !== undefined){
}
else if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
validate1.errors = [error1(instancePath+"/visitorId")];
return false;
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["visitorId"] = coerced8;
}
}
}
}
if(data.sessionId !== undefined){
let data9 = data.sessionId;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(dataType9 == 'object' && Array.isArray(data9) && data9.length == 1){
data9 = data9[0];
dataType9 = typeof data9;
if(typeof data9 === "string"){
coerced9 = data9;
}
}
if(coerced9 !== undefined){
}
else if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
validate1.errors = [error1(instancePath+"/sessionId")];
return false;
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["sessionId"] = coerced9;
}
}
}
}
if(data.traceId !== undefined){
let data10 = data.traceId;
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(dataType10 == 'object' && Array.isArray(data10) && data10.length == 1){
data10 = data10[0];
dataType10 = typeof data10;
if(typeof data10 === "string"){
coerced10 = data10;
}
}
if(coerced10 !== undefined){
}
else if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
validate1.errors = [error1(instancePath+"/traceId")];
return false;
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["traceId"] = coerced10;
}
}
}
}
if(data.installId !== undefined){
let data11 = data.installId;
if(typeof data11 !== "string"){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(dataType11 == 'object' && Array.isArray(data11) && data11.length == 1){
data11 = data11[0];
dataType11 = typeof data11;
if(typeof data11 === "string"){
coerced11 = data11;
}
}
if(coerced11 !== undefined){
}
else if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data11;
}
else if(data11 === null){
coerced11 = "";
}
else {
validate1.errors = [error1(instancePath+"/installId")];
return false;
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["installId"] = coerced11;
}
}
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 !== "string"){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(dataType12 == 'object' && Array.isArray(data12) && data12.length == 1){
data12 = data12[0];
dataType12 = typeof data12;
if(typeof data12 === "string"){
coerced12 = data12;
}
}
if(coerced12 !== undefined){
}
else if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data12;
}
else if(data12 === null){
coerced12 = "";
}
else {
validate1.errors = [error1(instancePath+"/source")];
return false;
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["source"] = coerced12;
}
}
}
}
if(data.utmSource !== undefined){
let data13 = data.utmSource;
if(typeof data13 !== "string"){
let dataType13 = typeof data13;
let coerced13 = undefined;
if(dataType13 == 'object' && Array.isArray(data13) && data13.length == 1){
data13 = data13[0];
dataType13 = typeof data13;
if(typeof data13 === "string"){
coerced13 = data13;
}
}
if(coerced13 !== undefined){
}
else if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data13;
}
else if(data13 === null){
coerced13 = "";
}
else {
validate1.errors = [error1(instancePath+"/utmSource")];
return false;
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["utmSource"] = coerced13;
}
}
}
}
if(data.utmMedium !== undefined){
let data14 = data.utmMedium;
if(typeof data14 !== "string"){
let dataType14 = typeof data14;
let coerced14 = undefined;
if(dataType14 == 'object' && Array.isArray(data14) && data14.length == 1){
data14 = data14[0];
dataType14 = typeof data14;
if(typeof data14 === "string"){
coerced14 = data14;
}
}
if(coerced14 !== undefined){
}
else if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data14;
}
else if(data14 === null){
coerced14 = "";
}
else {
validate1.errors = [error1(instancePath+"/utmMedium")];
return false;
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["utmMedium"] = coerced14;
}
}
}
}
if(data.utmCampaign !== undefined){
let data15 = data.utmCampaign;
if(typeof data15 !== "string"){
let dataType15 = typeof data15;
let coerced15 = undefined;
if(dataType15 == 'object' && Array.isArray(data15) && data15.length == 1){
data15 = data15[0];
dataType15 = typeof data15;
if(typeof data15 === "string"){
coerced15 = data15;
}
}
if(coerced15 !== undefined){
}
else if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data15;
}
else if(data15 === null){
coerced15 = "";
}
else {
validate1.errors = [error1(instancePath+"/utmCampaign")];
return false;
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["utmCampaign"] = coerced15;
}
}
}
}
if(data.utmContent !== undefined){
let data16 = data.utmContent;
if(typeof data16 !== "string"){
let dataType16 = typeof data16;
let coerced16 = undefined;
if(dataType16 == 'object' && Array.isArray(data16) && data16.length == 1){
data16 = data16[0];
dataType16 = typeof data16;
if(typeof data16 === "string"){
coerced16 = data16;
}
}
if(coerced16 !== undefined){
}
else if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data16;
}
else if(data16 === null){
coerced16 = "";
}
else {
validate1.errors = [error1(instancePath+"/utmContent")];
return false;
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["utmContent"] = coerced16;
}
}
}
}
if(data.utmTerm !== undefined){
let data17 = data.utmTerm;
if(typeof data17 !== "string"){
let dataType17 = typeof data17;
let coerced17 = undefined;
if(dataType17 == 'object' && Array.isArray(data17) && data17.length == 1){
data17 = data17[0];
dataType17 = typeof data17;
if(typeof data17 === "string"){
coerced17 = data17;
}
}
if(coerced17 !== undefined){
}
else if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data17;
}
else if(data17 === null){
coerced17 = "";
}
else {
validate1.errors = [error1(instancePath+"/utmTerm")];
return false;
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["utmTerm"] = coerced17;
}
}
}
}
if(data.community !== undefined){
let data18 = data.community;
if(typeof data18 !== "string"){
let dataType18 = typeof data18;
let coerced18 = undefined;
if(dataType18 == 'object' && Array.isArray(data18) && data18.length == 1){
data18 = data18[0];
dataType18 = typeof data18;
if(typeof data18 === "string"){
coerced18 = data18;
}
}
if(coerced18 !== undefined){
}
else if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data18;
}
else if(data18 === null){
coerced18 = "";
}
else {
validate1.errors = [error1(instancePath+"/community")];
return false;
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["community"] = coerced18;
}
}
}
}
if(data.postId !== undefined){
let data19 = data.postId;
if(typeof data19 !== "string"){
let dataType19 = typeof data19;
let coerced19 = undefined;
if(dataType19 == 'object' && Array.isArray(data19) && data19.length == 1){
data19 = data19[0];
dataType19 = typeof data19;
if(typeof data19 === "string"){
coerced19 = data19;
}
}
if(coerced19 !== undefined){
}
else if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data19;
}
else if(data19 === null){
coerced19 = "";
}
else {
validate1.errors = [error1(instancePath+"/postId")];
return false;
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["postId"] = coerced19;
}
}
}
}
if(data.commentId !== undefined){
let data20 = data.commentId;
if(typeof data20 !== "string"){
let dataType20 = typeof data20;
let coerced20 = undefined;
if(dataType20 == 'object' && Array.isArray(data20) && data20.length == 1){
data20 = data20[0];
dataType20 = typeof data20;
if(typeof data20 === "string"){
coerced20 = data20;
}
}
if(coerced20 !== undefined){
}
else if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data20;
}
else if(data20 === null){
coerced20 = "";
}
else {
validate1.errors = [error1(instancePath+"/commentId")];
return false;
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["commentId"] = coerced20;
}
}
}
}
if(data.campaignVariant !== undefined){
let data21 = data.campaignVariant;
if(typeof data21 !== "string"){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(dataType21 == 'object' && Array.isArray(data21) && data21.length == 1){
data21 = data21[0];
dataType21 = typeof data21;
if(typeof data21 === "string"){
coerced21 = data21;
}
}
if(coerced21 !== undefined){
}
else if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data21;
}
else if(data21 === null){
coerced21 = "";
}
else {
validate1.errors = [error1(instancePath+"/campaignVariant")];
return false;
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["campaignVariant"] = coerced21;
}
}
}
}
if(data.offerCode !== undefined){
let data22 = data.offerCode;
if(typeof data22 !== "string"){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(dataType22 == 'object' && Array.isArray(data22) && data22.length == 1){
data22 = data22[0];
dataType22 = typeof data22;
if(typeof data22 === "string"){
coerced22 = data22;
}
}
if(coerced22 !== undefined){
}
else if(dataType22 == "number" || dataType22 == "boolean"){
coerced22 = "" + data22;
}
else if(data22 === null){
coerced22 = "";
}
else {
validate1.errors = [error1(instancePath+"/offerCode")];
return false;
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["offerCode"] = coerced22;
}
}
}
}
if(data.ctaId !== undefined){
let data23 = data.ctaId;
if(typeof data23 !== "string"){
let dataType23 = typeof data23;
let coerced23 = undefined;
if(dataType23 == 'object' && Array.isArray(data23) && data23.length == 1){
data23 = data23[0];
dataType23 = typeof data23;
if(typeof data23 === "string"){
coerced23 = data23;
}
}
if(coerced23 !== undefined){
}
else if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data23;
}
else if(data23 === null){
coerced23 = "";
}
else {
validate1.errors = [error1(instancePath+"/ctaId")];
return false;
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["ctaId"] = coerced23;
}
}
}
}
if(data.ctaPlacement !== undefined){
let data24 = data.ctaPlacement;
if(typeof data24 !== "string"){
let dataType24 = typeof data24;
let coerced24 = undefined;
if(dataType24 == 'object' && Array.isArray(data24) && data24.length == 1){
data24 = data24[0];
dataType24 = typeof data24;
if(typeof data24 === "string"){
coerced24 = data24;
}
}
if(coerced24 !== undefined){
}
else if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data24;
}
else if(data24 === null){
coerced24 = "";
}
else {
validate1.errors = [error1(instancePath+"/ctaPlacement")];
return false;
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["ctaPlacement"] = coerced24;
}
}
}
}
if(data.planId !== undefined){
let data25 = data.planId;
if(typeof data25 !== "string"){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(dataType25 == 'object' && Array.isArray(data25) && data25.length == 1){
data25 = data25[0];
dataType25 = typeof data25;
if(typeof data25 === "string"){
coerced25 = data25;
}
}
if(coerced25 !== undefined){
}
else if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data25;
}
else if(data25 === null){
coerced25 = "";
}
else {
validate1.errors = [error1(instancePath+"/planId")];
return false;
}
if(coerced25 !== undefined){
data25 = coerced25;
if(data !== undefined){
data["planId"] = coerced25;
}
}
}
}
if(data.page !== undefined){
let data26 = data.page;
if(typeof data26 !== "string"){
let dataType26 = typeof data26;
let coerced26 = undefined;
if(dataType26 == 'object' && Array.isArray(data26) && data26.length == 1){
data26 = data26[0];
dataType26 = typeof data26;
if(typeof data26 === "string"){
coerced26 = data26;
}
}
if(coerced26 !== undefined){
}
else if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data26;
}
else if(data26 === null){
coerced26 = "";
}
else {
validate1.errors = [error1(instancePath+"/page")];
return false;
}
if(coerced26 !== undefined){
data26 = coerced26;
if(data !== undefined){
data["page"] = coerced26;
}
}
}
}
if(data.landingPath !== undefined){
let data27 = data.landingPath;
if(typeof data27 !== "string"){
let dataType27 = typeof data27;
let coerced27 = undefined;
if(dataType27 == 'object' && Array.isArray(data27) && data27.length == 1){
data27 = data27[0];
dataType27 = typeof data27;
if(typeof data27 === "string"){
coerced27 = data27;
}
}
if(coerced27 !== undefined){
}
else if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data27;
}
else if(data27 === null){
coerced27 = "";
}
else {
validate1.errors = [error1(instancePath+"/landingPath")];
return false;
}
if(coerced27 !== undefined){
data27 = coerced27;
if(data !== undefined){
data["landingPath"] = coerced27;
}
}
}
}
if(data.referrerHost !== undefined){
let data28 = data.referrerHost;
if(typeof data28 !== "string"){
let dataType28 = typeof data28;
let coerced28 = undefined;
if(dataType28 == 'object' && Array.isArray(data28) && data28.length == 1){
data28 = data28[0];
dataType28 = typeof data28;
if(typeof data28 === "string"){
coerced28 = data28;
}
}
if(coerced28 !== undefined){
}
else if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data28;
}
else if(data28 === null){
coerced28 = "";
}
else {
validate1.errors = [error1(instancePath+"/referrerHost")];
return false;
}
if(coerced28 !== undefined){
data28 = coerced28;
if(data !== undefined){
data["referrerHost"] = coerced28;
}
}
}
}
if(data.referrer !== undefined){
let data29 = data.referrer;
if(typeof data29 !== "string"){
let dataType29 = typeof data29;
let coerced29 = undefined;
if(dataType29 == 'object' && Array.isArray(data29) && data29.length == 1){
data29 = data29[0];
dataType29 = typeof data29;
if(typeof data29 === "string"){
coerced29 = data29;
}
}
if(coerced29 !== undefined){
}
else if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data29;
}
else if(data29 === null){
coerced29 = "";
}
else {
validate1.errors = [error1(instancePath+"/referrer")];
return false;
}
if(coerced29 !== undefined){
data29 = coerced29;
if(data !== undefined){
data["referrer"] = coerced29;
}
}
}
}
if(data.creator !== undefined){
let data30 = data.creator;
if(typeof data30 !== "string"){
let dataType30 = typeof data30;
let coerced30 = undefined;
if(dataType30 == 'object' && Array.isArray(data30) && data30.length == 1){
data30 = data30[0];
dataType30 = typeof data30;
if(typeof data30 === "string"){
coerced30 = data30;
}
}
if(coerced30 !== undefined){
}
else if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data30;
}
else if(data30 === null){
coerced30 = "";
}
else {
validate1.errors = [error1(instancePath+"/creator")];
return false;
}
if(coerced30 !== undefined){
data30 = coerced30;
if(data !== undefined){
data["creator"] = coerced30;
}
}
}
}
}
}
else {
validate1.errors = [error3(instancePath)];
return false;
}
validate1.errors = null;
return true;
}
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
validate0.errors = validate1.errors;
return false;
}
validate0.errors = null;
return true;
}
return exports
})()
module.exports = {
  "healthz": {  },
  "captureFeedback": { "body": { "application/json": bodies.v1 } },
  "getFeedbackStats": {  },
  "inferLessonFromHistory": { "body": { "application/json": bodies.v2 } },
  "recordTelemetryPing": {  },
  "getFunnelAnalytics": {  },
  "getLossAnalytics": { "query": scalars.v1 },
  "getDashboard": { "query": scalars.v1 },
  "getDashboardReviewState": {  },
  "markDashboardReviewed": {  },
  "getDashboardRenderSpec": { "query": scalars.v2 },
  "evaluateDecision": { "body": { "application/json": bodies.v3 } },
  "recordDecisionOutcome": { "body": { "application/json": bodies.v4 } },
  "getDecisionMetrics": {  },
  "getSettingsStatus": {  },
  "getBillingSummary": { "query": scalars.v1 },
  "submitWorkflowSprintIntake": { "query": scalars.v3, "body": { "application/json": bodies.v5, "application/x-www-form-urlencoded": forms.v1 } },
  "advanceWorkflowSprintLead": { "body": { "application/json": bodies.v6 } },
  "listIntentCatalog": { "query": scalars.v4 },
  "planIntent": { "body": { "application/json": bodies.v7 } },
  "startHandoff": { "body": { "application/json": bodies.v8 } },
  "completeHandoff": { "body": { "application/json": bodies.v9 } },
  "bootstrapInternalAgent": { "body": { "application/json": bodies.v10 } },
  "getFeedbackSummary": { "query": scalars.v5 },
  "searchLessons": { "query": scalars.v6 },
  "searchThumbgate": { "query": scalars.v7 },
  "searchThumbgatePost": { "body": { "application/json": bodies.v11 } },
  "generatePreventionRules": { "body": { "application/json": bodies.v12 } },
  "exportDpoPairs": { "body": { "application/json": bodies.v13 } },
  "listImportedDocuments": { "query": scalars.v8 },
  "importDocument": { "body": { "application/json": bodies.v14 } },
  "getImportedDocument": { "path": scalars.v9 },
  "listHostedJobs": { "query": scalars.v10 },
  "launchHostedHarness": { "body": { "application/json": bodies.v15 } },
  "getHostedJob": { "path": scalars.v11 },
  "controlHostedJob": { "path": scalars.v11, "body": { "application/json": bodies.v16 } },
  "exportDatabricksBundle": { "body": { "application/json": bodies.v17 } },
  "constructContextPack": { "body": { "application/json": bodies.v18 } },
  "evaluateContextPack": { "body": { "application/json": bodies.v19 } },
  "getContextProvenance": { "query": scalars.v12 },
  "createBillingCheckoutSession": { "body": { "application/json": bodies.v20 } },
  "getBillingUsage": {  },
  "provisionBillingKey": { "body": { "application/json": bodies.v21 } },
  "stripeBillingWebhook": { "header": scalars.v13 },
  "githubMarketplaceWebhook": { "header": scalars.v14 },
}
