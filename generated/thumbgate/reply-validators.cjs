// Written by "npm run generate"; do not edit.
'use strict'
const bodies = (() => {
const exports = {}
exports.v1 = validate52;
const schema20 = {"type":"object","required":["type","title","status"],"properties":{"type":{"type":"string","enum":["urn:thumbgate:error:unauthorized","urn:thumbgate:error:forbidden","urn:thumbgate:error:not-found","urn:thumbgate:error:bad-request","urn:thumbgate:error:invalid-json","urn:thumbgate:error:webhook-invalid-signature","urn:thumbgate:error:rate-limit-exceeded","urn:thumbgate:error:service-unavailable","urn:thumbgate:error:internal-server-error"]},"title":{"type":"string"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string"}}};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data0 === "urn:thumbgate:error:unauthorized") || (data0 === "urn:thumbgate:error:forbidden")) || (data0 === "urn:thumbgate:error:not-found")) || (data0 === "urn:thumbgate:error:bad-request")) || (data0 === "urn:thumbgate:error:invalid-json")) || (data0 === "urn:thumbgate:error:webhook-invalid-signature")) || (data0 === "urn:thumbgate:error:rate-limit-exceeded")) || (data0 === "urn:thumbgate:error:service-unavailable")) || (data0 === "urn:thumbgate:error:internal-server-error"))){
validate53.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema20.properties.type.enum},message:"must be equal to one of the allowed values"}];
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
validate53.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate53.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate53.errors = [{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
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
validate53.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const schema22 = {"type":"object","required":["accepted"],"additionalProperties":true,"properties":{"accepted":{"type":"boolean"},"status":{"type":"string","enum":["promoted","clarification_required","rejected","blocked"]},"reason":{"type":"string"},"message":{"type":"string"},"signalLogged":{"type":"boolean"},"needsClarification":{"type":"boolean"},"prompt":{"type":"string"},"example":{"type":"string"},"missingFields":{"type":"array","items":{"type":"string"}},"issues":{"type":"array","items":{"type":"string"}}}};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.accepted === undefined) && (missing0 = "accepted")){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.accepted !== undefined){
const _errs2 = errors;
if(typeof data.accepted !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/accepted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate56.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "promoted") || (data1 === "clarification_required")) || (data1 === "rejected")) || (data1 === "blocked"))){
validate56.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema22.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate56.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath:instancePath+"/signalLogged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needsClarification !== undefined){
const _errs12 = errors;
if(typeof data.needsClarification !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/needsClarification",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
const _errs14 = errors;
if(typeof data.prompt !== "string"){
validate56.errors = [{instancePath:instancePath+"/prompt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.example !== undefined){
const _errs16 = errors;
if(typeof data.example !== "string"){
validate56.errors = [{instancePath:instancePath+"/example",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missingFields !== undefined){
let data8 = data.missingFields;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate56.errors = [{instancePath:instancePath+"/missingFields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/missingFields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data10 = data.issues;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data10[i1] !== "string"){
validate56.errors = [{instancePath:instancePath+"/issues/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalEvents !== undefined){
let data0 = data.totalEvents;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate59.errors = [{instancePath:instancePath+"/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/stageCounts/acquisition",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/stageCounts/activation",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/stageCounts/paid",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/stageCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate59.errors = [{instancePath:instancePath+"/eventCounts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/eventCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate59.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToActivation",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate59.errors = [{instancePath:instancePath+"/conversionRates/activationToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate59.errors = [{instancePath:instancePath+"/conversionRates/acquisitionToPaid",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate59.errors = [{instancePath:instancePath+"/conversionRates",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate59.errors = [{instancePath:instancePath+"/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
exports.v4 = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
exports.v5 = validate62;
const schema27 = {"type":"object","required":["sentinelVersion","toolName","normalizedAction","costControl","workflowControl","decision","riskScore","band","summary","drivers","blastRadius","evidence","remediations","executionSurface","actionProfile","memoryGuard","learnedPolicy","taskScopeViolation","operationalIntegrity","decisionControl","reasoning","actionId"],"additionalProperties":false,"properties":{"sentinelVersion":{"type":"string","enum":["workflow-sentinel-v2"]},"toolName":{"type":"string"},"normalizedAction":{"$ref":"component:NormalizedAction"},"costControl":{"$ref":"component:CostControl"},"workflowControl":{"$ref":"component:WorkflowControl"},"decision":{"type":"string","enum":["allow","warn","deny"]},"riskScore":{"type":"number","minimum":0,"maximum":1},"band":{"$ref":"component:RiskBand"},"summary":{"type":"string"},"drivers":{"type":"array","items":{"$ref":"component:RiskDriver"}},"blastRadius":{"$ref":"component:BlastRadius"},"evidence":{"type":"array","items":{"type":"string"}},"remediations":{"type":"array","items":{"$ref":"component:Remediation"}},"executionSurface":{"$ref":"component:ExecutionSurface"},"actionProfile":{"type":"object","required":["backgroundAgent","economicAction","customerSystemAction"],"additionalProperties":false,"properties":{"backgroundAgent":{"type":"boolean"},"economicAction":{"type":"boolean"},"customerSystemAction":{"type":"boolean"}}},"memoryGuard":{"$ref":"component:MemoryGuard"},"learnedPolicy":{"$ref":"component:LearnedPolicy"},"taskScopeViolation":{"anyOf":[{"$ref":"component:TaskScopeViolation"},{"type":"null"}]},"operationalIntegrity":{"$ref":"component:OperationalIntegrity"},"decisionControl":{"$ref":"component:DecisionControl"},"reasoning":{"type":"array","items":{"type":"string"}},"actionId":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema28 = {"type":"object","required":["schemaVersion","provider","model","providerCallId","mcpServer","mcpPrimitive","toolName","toolInput","command","actionType","intent","affectedFiles","usage","workflow","rawShape"],"additionalProperties":false,"properties":{"schemaVersion":{"type":"string","enum":["provider-action-v1"]},"provider":{"type":"string"},"model":{"type":"string"},"providerCallId":{"type":"string"},"mcpServer":{"type":"string"},"mcpPrimitive":{"type":"string"},"toolName":{"type":"string"},"toolInput":{"type":"object","additionalProperties":true},"command":{"type":"string"},"actionType":{"type":"string","enum":["shell.exec","file.write","network.request","context.read","prompt.get","tool.call"]},"intent":{"type":"string","enum":["publish","release-workflow","verify","modify-files","run-command","use-tool","read-context","load-prompt-template"]},"affectedFiles":{"type":"array","items":{"type":"string"}},"usage":{"$ref":"component:ActionUsage"},"workflow":{"$ref":"component:ActionWorkflow"},"rawShape":{"type":"object","required":["hasProviderToolCall","hasOpenAiToolCall","hasAnthropicToolUse","hasMcpToolCall"],"additionalProperties":false,"properties":{"hasProviderToolCall":{"type":"boolean"},"hasOpenAiToolCall":{"type":"boolean"},"hasAnthropicToolUse":{"type":"boolean"},"hasMcpToolCall":{"type":"boolean"}}}}};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.inputTokens === undefined) && (missing0 = "inputTokens")) || ((data.outputTokens === undefined) && (missing0 = "outputTokens"))) || ((data.totalTokens === undefined) && (missing0 = "totalTokens"))) || ((data.estimatedCostUsd === undefined) && (missing0 = "estimatedCostUsd"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "inputTokens") || (key0 === "outputTokens")) || (key0 === "totalTokens")) || (key0 === "estimatedCostUsd"))){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inputTokens !== undefined){
let data0 = data.inputTokens;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate65.errors = [{instancePath:instancePath+"/inputTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate65.errors = [{instancePath:instancePath+"/outputTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate65.errors = [{instancePath:instancePath+"/totalTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate65.errors = [{instancePath:instancePath+"/estimatedCostUsd",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"object","required":["pattern","branchCount","stepCount","toolCount","routeCount","hasInspectionEvidence","requiresInspection","isOpenEndedAgent","isPredefinedWorkflow"],"additionalProperties":false,"properties":{"pattern":{"type":"string","enum":["single_action","chaining","routing","parallelization","evaluator-optimizer","agent"]},"branchCount":{"type":"integer","minimum":0},"stepCount":{"type":"integer","minimum":0},"toolCount":{"type":"integer","minimum":0},"routeCount":{"type":"integer","minimum":0},"hasInspectionEvidence":{"type":"boolean"},"requiresInspection":{"type":"boolean"},"isOpenEndedAgent":{"type":"boolean"},"isPredefinedWorkflow":{"type":"boolean"}}};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.pattern === undefined) && (missing0 = "pattern")) || ((data.branchCount === undefined) && (missing0 = "branchCount"))) || ((data.stepCount === undefined) && (missing0 = "stepCount"))) || ((data.toolCount === undefined) && (missing0 = "toolCount"))) || ((data.routeCount === undefined) && (missing0 = "routeCount"))) || ((data.hasInspectionEvidence === undefined) && (missing0 = "hasInspectionEvidence"))) || ((data.requiresInspection === undefined) && (missing0 = "requiresInspection"))) || ((data.isOpenEndedAgent === undefined) && (missing0 = "isOpenEndedAgent"))) || ((data.isPredefinedWorkflow === undefined) && (missing0 = "isPredefinedWorkflow"))){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
validate67.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pattern !== undefined){
let data0 = data.pattern;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate67.errors = [{instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "single_action") || (data0 === "chaining")) || (data0 === "routing")) || (data0 === "parallelization")) || (data0 === "evaluator-optimizer")) || (data0 === "agent"))){
validate67.errors = [{instancePath:instancePath+"/pattern",keyword:"enum",params:{allowedValues: schema30.properties.pattern.enum},message:"must be equal to one of the allowed values"}];
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
validate67.errors = [{instancePath:instancePath+"/branchCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/branchCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate67.errors = [{instancePath:instancePath+"/stepCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate67.errors = [{instancePath:instancePath+"/stepCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate67.errors = [{instancePath:instancePath+"/toolCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate67.errors = [{instancePath:instancePath+"/toolCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate67.errors = [{instancePath:instancePath+"/routeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/routeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate67.errors = [{instancePath:instancePath+"/hasInspectionEvidence",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate67.errors = [{instancePath:instancePath+"/requiresInspection",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate67.errors = [{instancePath:instancePath+"/isOpenEndedAgent",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate67.errors = [{instancePath:instancePath+"/isPredefinedWorkflow",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.providerCallId === undefined) && (missing0 = "providerCallId"))) || ((data.mcpServer === undefined) && (missing0 = "mcpServer"))) || ((data.mcpPrimitive === undefined) && (missing0 = "mcpPrimitive"))) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.toolInput === undefined) && (missing0 = "toolInput"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.actionType === undefined) && (missing0 = "actionType"))) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.rawShape === undefined) && (missing0 = "rawShape"))){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
validate64.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate64.errors = [{instancePath:instancePath+"/schemaVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "provider-action-v1")){
validate64.errors = [{instancePath:instancePath+"/schemaVersion",keyword:"enum",params:{allowedValues: schema28.properties.schemaVersion.enum},message:"must be equal to one of the allowed values"}];
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
validate64.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/model",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/providerCallId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/mcpServer",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/mcpPrimitive",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/toolInput",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:instancePath+"/command",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/actionType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data9 === "shell.exec") || (data9 === "file.write")) || (data9 === "network.request")) || (data9 === "context.read")) || (data9 === "prompt.get")) || (data9 === "tool.call"))){
validate64.errors = [{instancePath:instancePath+"/actionType",keyword:"enum",params:{allowedValues: schema28.properties.actionType.enum},message:"must be equal to one of the allowed values"}];
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
validate64.errors = [{instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data10 === "publish") || (data10 === "release-workflow")) || (data10 === "verify")) || (data10 === "modify-files")) || (data10 === "run-command")) || (data10 === "use-tool")) || (data10 === "read-context")) || (data10 === "load-prompt-template"))){
validate64.errors = [{instancePath:instancePath+"/intent",keyword:"enum",params:{allowedValues: schema28.properties.intent.enum},message:"must be equal to one of the allowed values"}];
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
validate64.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs27 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate65(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
if(!(validate67(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate64.errors = [{instancePath:instancePath+"/rawShape",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key1 in data15){
if(!((((key1 === "hasProviderToolCall") || (key1 === "hasOpenAiToolCall")) || (key1 === "hasAnthropicToolUse")) || (key1 === "hasMcpToolCall"))){
validate64.errors = [{instancePath:instancePath+"/rawShape",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data15.hasProviderToolCall !== undefined){
const _errs34 = errors;
if(typeof data15.hasProviderToolCall !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/rawShape/hasProviderToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate64.errors = [{instancePath:instancePath+"/rawShape/hasOpenAiToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate64.errors = [{instancePath:instancePath+"/rawShape/hasAnthropicToolUse",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate64.errors = [{instancePath:instancePath+"/rawShape/hasMcpToolCall",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate64.errors = [{instancePath:instancePath+"/rawShape",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"object","required":["mode","budget","usage","reasons"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"budget":{"type":"object","required":["maxTokensPerAction","remainingTokens","maxCostUsdPerAction","remainingCostUsd","maxParallelBranches"],"additionalProperties":false,"properties":{"maxTokensPerAction":{"type":"number"},"remainingTokens":{"type":"number"},"maxCostUsdPerAction":{"type":"number"},"remainingCostUsd":{"type":"number"},"maxParallelBranches":{"type":"integer","minimum":0}}},"usage":{"$ref":"component:ActionUsage"},"reasons":{"type":"array","items":{"type":"string"}}}};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.mode === undefined) && (missing0 = "mode")) || ((data.budget === undefined) && (missing0 = "budget"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.reasons === undefined) && (missing0 = "reasons"))){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "budget")) || (key0 === "usage")) || (key0 === "reasons"))){
validate70.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate70.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate70.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate70.errors = [{instancePath:instancePath+"/budget",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "maxTokensPerAction") || (key1 === "remainingTokens")) || (key1 === "maxCostUsdPerAction")) || (key1 === "remainingCostUsd")) || (key1 === "maxParallelBranches"))){
validate70.errors = [{instancePath:instancePath+"/budget",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.maxTokensPerAction !== undefined){
let data2 = data1.maxTokensPerAction;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate70.errors = [{instancePath:instancePath+"/budget/maxTokensPerAction",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate70.errors = [{instancePath:instancePath+"/budget/remainingTokens",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate70.errors = [{instancePath:instancePath+"/budget/maxCostUsdPerAction",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate70.errors = [{instancePath:instancePath+"/budget/remainingCostUsd",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate70.errors = [{instancePath:instancePath+"/budget/maxParallelBranches",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate70.errors = [{instancePath:instancePath+"/budget/maxParallelBranches",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate70.errors = [{instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate65(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate70.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
const schema32 = {"type":"object","required":["mode","workflow","reasons","policy"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"workflow":{"$ref":"component:ActionWorkflow"},"reasons":{"type":"array","items":{"type":"string"}},"policy":{"type":"object","required":["maxParallelBranches","requireInspectionForAgents"],"additionalProperties":false,"properties":{"maxParallelBranches":{"type":"integer","minimum":0},"requireInspectionForAgents":{"type":"boolean"}}}}};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.mode === undefined) && (missing0 = "mode")) || ((data.workflow === undefined) && (missing0 = "workflow"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.policy === undefined) && (missing0 = "policy"))){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "workflow")) || (key0 === "reasons")) || (key0 === "policy"))){
validate73.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate73.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate73.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate67(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate73.errors = [{instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate73.errors = [{instancePath:instancePath+"/policy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data4){
if(!((key1 === "maxParallelBranches") || (key1 === "requireInspectionForAgents"))){
validate73.errors = [{instancePath:instancePath+"/policy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.maxParallelBranches !== undefined){
let data5 = data4.maxParallelBranches;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate73.errors = [{instancePath:instancePath+"/policy/maxParallelBranches",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate73.errors = [{instancePath:instancePath+"/policy/maxParallelBranches",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate73.errors = [{instancePath:instancePath+"/policy/requireInspectionForAgents",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate73.errors = [{instancePath:instancePath+"/policy",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"string","enum":["very_low","low","medium","high","very_high"]};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate76.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "very_low") || (data === "low")) || (data === "medium")) || (data === "high")) || (data === "very_high"))){
validate76.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate76.errors = vErrors;
return errors === 0;
}
const schema34 = {"type":"object","required":["key","weight","reason","metadata"],"additionalProperties":false,"properties":{"key":{"type":"string","enum":["high_risk_action","background_agent","economic_action","customer_system_action","background_economic_combo","background_customer_combo","governed_command","workflow_dispatch","force_push","admin_merge_bypass","destructive_delete","missing_task_scope","outside_declared_scope","protected_without_approval","release_sensitive","release_sensitive_multi_surface","multi_file_change","multi_surface_change","operational_blockers","cost_control","open_ended_agent","parallel_workflow","workflow_pattern","missing_environment_inspection","memory_recurrence","learned_policy_deny","learned_policy_warn","learned_policy_verify","learned_policy_recall"]},"weight":{"type":"number","minimum":0,"maximum":1},"reason":{"type":"string"},"metadata":{"type":"object","additionalProperties":true}}};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.key === undefined) && (missing0 = "key")) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "weight")) || (key0 === "reason")) || (key0 === "metadata"))){
validate78.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate78.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((data0 === "high_risk_action") || (data0 === "background_agent")) || (data0 === "economic_action")) || (data0 === "customer_system_action")) || (data0 === "background_economic_combo")) || (data0 === "background_customer_combo")) || (data0 === "governed_command")) || (data0 === "workflow_dispatch")) || (data0 === "force_push")) || (data0 === "admin_merge_bypass")) || (data0 === "destructive_delete")) || (data0 === "missing_task_scope")) || (data0 === "outside_declared_scope")) || (data0 === "protected_without_approval")) || (data0 === "release_sensitive")) || (data0 === "release_sensitive_multi_surface")) || (data0 === "multi_file_change")) || (data0 === "multi_surface_change")) || (data0 === "operational_blockers")) || (data0 === "cost_control")) || (data0 === "open_ended_agent")) || (data0 === "parallel_workflow")) || (data0 === "workflow_pattern")) || (data0 === "missing_environment_inspection")) || (data0 === "memory_recurrence")) || (data0 === "learned_policy_deny")) || (data0 === "learned_policy_warn")) || (data0 === "learned_policy_verify")) || (data0 === "learned_policy_recall"))){
validate78.errors = [{instancePath:instancePath+"/key",keyword:"enum",params:{allowedValues: schema34.properties.key.enum},message:"must be equal to one of the allowed values"}];
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
validate78.errors = [{instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate78.errors = [{instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/weight",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate78.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"object","required":["severity","severityScore","fileCount","surfaceCount","affectedFiles","surfaces","protectedFiles","unapprovedProtectedFiles","releaseSensitiveFiles","summary"],"additionalProperties":false,"properties":{"severity":{"type":"string","enum":["low","medium","high","critical"]},"severityScore":{"type":"number","minimum":0,"maximum":1},"fileCount":{"type":"integer","minimum":0},"surfaceCount":{"type":"integer","minimum":0},"affectedFiles":{"type":"array","items":{"type":"string"}},"surfaces":{"type":"array","items":{"type":"object","required":["key","fileCount","files"],"additionalProperties":false,"properties":{"key":{"type":"string","enum":["policy","release","runtime","tests","docs","public","product"]},"fileCount":{"type":"integer","minimum":0},"files":{"type":"array","items":{"type":"string"}}}}},"protectedFiles":{"type":"array","items":{"type":"string"}},"unapprovedProtectedFiles":{"type":"array","items":{"type":"string"}},"releaseSensitiveFiles":{"type":"array","items":{"type":"string"}},"summary":{"type":"string"}}};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.severity === undefined) && (missing0 = "severity")) || ((data.severityScore === undefined) && (missing0 = "severityScore"))) || ((data.fileCount === undefined) && (missing0 = "fileCount"))) || ((data.surfaceCount === undefined) && (missing0 = "surfaceCount"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.surfaces === undefined) && (missing0 = "surfaces"))) || ((data.protectedFiles === undefined) && (missing0 = "protectedFiles"))) || ((data.unapprovedProtectedFiles === undefined) && (missing0 = "unapprovedProtectedFiles"))) || ((data.releaseSensitiveFiles === undefined) && (missing0 = "releaseSensitiveFiles"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate80.errors = [{instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "critical"))){
validate80.errors = [{instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema35.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate80.errors = [{instancePath:instancePath+"/severityScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate80.errors = [{instancePath:instancePath+"/severityScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/severityScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate80.errors = [{instancePath:instancePath+"/fileCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/fileCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaceCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/surfaceCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate80.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "key") || (key1 === "fileCount")) || (key1 === "files"))){
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.key !== undefined){
let data8 = data7.key;
const _errs19 = errors;
if(typeof data8 !== "string"){
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data8 === "policy") || (data8 === "release")) || (data8 === "runtime")) || (data8 === "tests")) || (data8 === "docs")) || (data8 === "public")) || (data8 === "product"))){
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/key",keyword:"enum",params:{allowedValues: schema35.properties.surfaces.items.properties.key.enum},message:"must be equal to one of the allowed values"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/fileCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/fileCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/files/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1+"/files",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaces/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate80.errors = [{instancePath:instancePath+"/surfaces",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/protectedFiles/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/protectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/unapprovedProtectedFiles/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/unapprovedProtectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/releaseSensitiveFiles/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/releaseSensitiveFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate80.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"object","required":["id","title","action","why"],"additionalProperties":false,"properties":{"id":{"type":"string","enum":["declare_task_scope","approve_protected_files","set_branch_governance","attach_pr_context","verify_workflow_dispatch","align_release_version","switch_to_mainline","background_agent_checkpoint","economic_action_approval","customer_system_guardrail","retrieve_lessons","verify_before_closeout","split_blast_radius","route_to_docker_sandbox","reduce_model_budget","add_environment_inspection","prefer_workflow_when_possible"]},"title":{"type":"string"},"action":{"type":"string"},"why":{"type":"string"}}};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.why === undefined) && (missing0 = "why"))){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "action")) || (key0 === "why"))){
validate82.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate82.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((data0 === "declare_task_scope") || (data0 === "approve_protected_files")) || (data0 === "set_branch_governance")) || (data0 === "attach_pr_context")) || (data0 === "verify_workflow_dispatch")) || (data0 === "align_release_version")) || (data0 === "switch_to_mainline")) || (data0 === "background_agent_checkpoint")) || (data0 === "economic_action_approval")) || (data0 === "customer_system_guardrail")) || (data0 === "retrieve_lessons")) || (data0 === "verify_before_closeout")) || (data0 === "split_blast_radius")) || (data0 === "route_to_docker_sandbox")) || (data0 === "reduce_model_budget")) || (data0 === "add_environment_inspection")) || (data0 === "prefer_workflow_when_possible"))){
validate82.errors = [{instancePath:instancePath+"/id",keyword:"enum",params:{allowedValues: schema36.properties.id.enum},message:"must be equal to one of the allowed values"}];
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
validate82.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate82.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate82.errors = [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
const schema37 = {"type":"object","required":["plannerVersion","shouldSandbox","recommendation","summary","sandboxKind","workspacePath","actionType","riskBand","riskScore","command","affectedFiles","networkPolicy","launchers","claims","why"],"additionalProperties":false,"properties":{"plannerVersion":{"type":"string","enum":["docker-sandbox-plan-v1"]},"shouldSandbox":{"type":"boolean"},"recommendation":{"type":"string","enum":["required","recommended","not_needed"]},"summary":{"type":"string"},"sandboxKind":{"type":"string","enum":["docker_microvm","host"]},"workspacePath":{"type":["string","null"]},"actionType":{"type":["string","null"]},"riskBand":{"$ref":"component:RiskBand"},"riskScore":{"type":"number","minimum":0,"maximum":1},"command":{"type":["string","null"]},"affectedFiles":{"type":"array","items":{"type":"string"}},"networkPolicy":{"type":"object","required":["mode","allowedHosts"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["deny_all","egress_enabled"]},"allowedHosts":{"type":"array","items":{"type":"string"}}}},"launchers":{"type":"object","required":["standalone","dockerDesktop","followUp"],"additionalProperties":false,"properties":{"standalone":{"type":"string"},"dockerDesktop":{"type":"string"},"followUp":{"type":"array","items":{"type":"string"}}}},"claims":{"anyOf":[{"type":"object","required":["isolationBoundary","hostAccess","dockerDaemon","workspaceStrategy"],"additionalProperties":false,"properties":{"isolationBoundary":{"type":"string","enum":["microvm"]},"hostAccess":{"type":"string","enum":["bounded_outside_host"]},"dockerDaemon":{"type":"string","enum":["private_inside_sandbox"]},"workspaceStrategy":{"type":"string","enum":["ephemeral"]}}},{"type":"null"}]},"why":{"type":"array","items":{"type":"string"}}}};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.plannerVersion === undefined) && (missing0 = "plannerVersion")) || ((data.shouldSandbox === undefined) && (missing0 = "shouldSandbox"))) || ((data.recommendation === undefined) && (missing0 = "recommendation"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.sandboxKind === undefined) && (missing0 = "sandboxKind"))) || ((data.workspacePath === undefined) && (missing0 = "workspacePath"))) || ((data.actionType === undefined) && (missing0 = "actionType"))) || ((data.riskBand === undefined) && (missing0 = "riskBand"))) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.affectedFiles === undefined) && (missing0 = "affectedFiles"))) || ((data.networkPolicy === undefined) && (missing0 = "networkPolicy"))) || ((data.launchers === undefined) && (missing0 = "launchers"))) || ((data.claims === undefined) && (missing0 = "claims"))) || ((data.why === undefined) && (missing0 = "why"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
validate84.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plannerVersion !== undefined){
let data0 = data.plannerVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate84.errors = [{instancePath:instancePath+"/plannerVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "docker-sandbox-plan-v1")){
validate84.errors = [{instancePath:instancePath+"/plannerVersion",keyword:"enum",params:{allowedValues: schema37.properties.plannerVersion.enum},message:"must be equal to one of the allowed values"}];
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
validate84.errors = [{instancePath:instancePath+"/shouldSandbox",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate84.errors = [{instancePath:instancePath+"/recommendation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "required") || (data2 === "recommended")) || (data2 === "not_needed"))){
validate84.errors = [{instancePath:instancePath+"/recommendation",keyword:"enum",params:{allowedValues: schema37.properties.recommendation.enum},message:"must be equal to one of the allowed values"}];
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
validate84.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:instancePath+"/sandboxKind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "docker_microvm") || (data4 === "host"))){
validate84.errors = [{instancePath:instancePath+"/sandboxKind",keyword:"enum",params:{allowedValues: schema37.properties.sandboxKind.enum},message:"must be equal to one of the allowed values"}];
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
validate84.errors = [{instancePath:instancePath+"/workspacePath",keyword:"type",params:{type: schema37.properties.workspacePath.type},message:"must be string,null"}];
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
validate84.errors = [{instancePath:instancePath+"/actionType",keyword:"type",params:{type: schema37.properties.actionType.type},message:"must be string,null"}];
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
if(!(validate76(data.riskBand, {instancePath:instancePath+"/riskBand",parentData:data,parentDataProperty:"riskBand",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate84.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate84.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate84.errors = [{instancePath:instancePath+"/command",keyword:"type",params:{type: schema37.properties.command.type},message:"must be string,null"}];
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
validate84.errors = [{instancePath:instancePath+"/affectedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs23 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key1 in data12){
if(!((key1 === "mode") || (key1 === "allowedHosts"))){
validate84.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data12.mode !== undefined){
let data13 = data12.mode;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate84.errors = [{instancePath:instancePath+"/networkPolicy/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "deny_all") || (data13 === "egress_enabled"))){
validate84.errors = [{instancePath:instancePath+"/networkPolicy/mode",keyword:"enum",params:{allowedValues: schema37.properties.networkPolicy.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate84.errors = [{instancePath:instancePath+"/networkPolicy/allowedHosts/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/networkPolicy/allowedHosts",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath:instancePath+"/networkPolicy",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate84.errors = [{instancePath:instancePath+"/launchers",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data16){
if(!(((key2 === "standalone") || (key2 === "dockerDesktop")) || (key2 === "followUp"))){
validate84.errors = [{instancePath:instancePath+"/launchers",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data16.standalone !== undefined){
const _errs37 = errors;
if(typeof data16.standalone !== "string"){
validate84.errors = [{instancePath:instancePath+"/launchers/standalone",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:instancePath+"/launchers/dockerDesktop",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:instancePath+"/launchers/followUp/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
if(!valid5){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/launchers/followUp",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath:instancePath+"/launchers",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const err3 = {instancePath:instancePath+"/claims/isolationBoundary",keyword:"enum",params:{allowedValues: schema37.properties.claims.anyOf[0].properties.isolationBoundary.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/claims/hostAccess",keyword:"enum",params:{allowedValues: schema37.properties.claims.anyOf[0].properties.hostAccess.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/claims/dockerDaemon",keyword:"enum",params:{allowedValues: schema37.properties.claims.anyOf[0].properties.dockerDaemon.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/claims/workspaceStrategy",keyword:"enum",params:{allowedValues: schema37.properties.claims.anyOf[0].properties.workspaceStrategy.enum},message:"must be equal to one of the allowed values"};
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
validate84.errors = vErrors;
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
validate84.errors = [{instancePath:instancePath+"/why/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs62 === errors;
if(!valid8){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/why",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
const schema38 = {"type":"object","required":["mode","reason","source"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["allow","warn","block"]},"reason":{"type":"string"},"source":{"type":"string","enum":["state"]}}};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mode === undefined) && (missing0 = "mode")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.source === undefined) && (missing0 = "source"))){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "reason")) || (key0 === "source"))){
validate87.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate87.errors = [{instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "block"))){
validate87.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema38.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate87.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "state")){
validate87.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema38.properties.source.enum},message:"must be equal to one of the allowed values"}];
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
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
const schema40 = {"type":"object","required":["enabled","reason","exampleCount","candidate"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean","enum":[false]},"reason":{"type":"string","enum":["insufficient_training_examples"]},"exampleCount":{"type":"integer","minimum":0},"candidate":{"$ref":"component:InterventionCandidate"}}};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tokens === undefined) && (missing0 = "tokens")) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tokens") || (key0 === "metadata"))){
validate91.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate91.errors = [{instancePath:instancePath+"/tokens/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/tokens",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate91.errors = [{instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "toolName") || (key1 === "affectedFiles")) || (key1 === "blockerCount"))){
validate91.errors = [{instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.toolName !== undefined){
const _errs9 = errors;
if(typeof data2.toolName !== "string"){
validate91.errors = [{instancePath:instancePath+"/metadata/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath:instancePath+"/metadata/affectedFiles/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/metadata/affectedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate91.errors = [{instancePath:instancePath+"/metadata/blockerCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate91.errors = [{instancePath:instancePath+"/metadata/blockerCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate91.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.exampleCount === undefined) && (missing0 = "exampleCount"))) || ((data.candidate === undefined) && (missing0 = "candidate"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "reason")) || (key0 === "exampleCount")) || (key0 === "candidate"))){
validate90.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
let data0 = data.enabled;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === false)){
validate90.errors = [{instancePath:instancePath+"/enabled",keyword:"enum",params:{allowedValues: schema40.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
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
validate90.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "insufficient_training_examples")){
validate90.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema40.properties.reason.enum},message:"must be equal to one of the allowed values"}];
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
validate90.errors = [{instancePath:instancePath+"/exampleCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate90.errors = [{instancePath:instancePath+"/exampleCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate91(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
const schema42 = {"type":"object","required":["enabled","candidate","prediction","metrics","topTokens","updatedAt","exampleCount"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean","enum":[true]},"candidate":{"$ref":"component:InterventionCandidate"},"prediction":{"type":"object","required":["label","confidence","probabilities"],"additionalProperties":false,"properties":{"label":{"type":"string","enum":["allow","recall","verify","warn","deny"]},"confidence":{"type":"number","minimum":0,"maximum":1},"probabilities":{"type":"object","required":["allow","recall","verify","warn","deny"],"additionalProperties":false,"properties":{"allow":{"type":"number","minimum":0,"maximum":1},"recall":{"type":"number","minimum":0,"maximum":1},"verify":{"type":"number","minimum":0,"maximum":1},"warn":{"type":"number","minimum":0,"maximum":1},"deny":{"type":"number","minimum":0,"maximum":1}}}}},"metrics":{"$ref":"component:InterventionMetrics"},"topTokens":{"type":"array","items":{"$ref":"component:TokenCount"},"maxItems":4},"updatedAt":{"type":["string","null"],"format":"date-time"},"exampleCount":{"type":"integer","minimum":0}}};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.trainingAccuracy === undefined) && (missing0 = "trainingAccuracy")) || ((data.holdoutAccuracy === undefined) && (missing0 = "holdoutAccuracy"))) || ((data.holdoutSize === undefined) && (missing0 = "holdoutSize"))) || ((data.trainingExamples === undefined) && (missing0 = "trainingExamples"))){
validate96.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "trainingAccuracy") || (key0 === "holdoutAccuracy")) || (key0 === "holdoutSize")) || (key0 === "trainingExamples"))){
validate96.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate96.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/trainingAccuracy",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate96.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate96.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/holdoutAccuracy",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate96.errors = [{instancePath:instancePath+"/holdoutSize",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate96.errors = [{instancePath:instancePath+"/holdoutSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate96.errors = [{instancePath:instancePath+"/trainingExamples",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate96.errors = [{instancePath:instancePath+"/trainingExamples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate96.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.count === undefined) && (missing0 = "count"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "token") || (key0 === "count"))){
validate98.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate98.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.prediction === undefined) && (missing0 = "prediction"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.topTokens === undefined) && (missing0 = "topTokens"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.exampleCount === undefined) && (missing0 = "exampleCount"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "enabled") || (key0 === "candidate")) || (key0 === "prediction")) || (key0 === "metrics")) || (key0 === "topTokens")) || (key0 === "updatedAt")) || (key0 === "exampleCount"))){
validate94.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
let data0 = data.enabled;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(!(data0 === true)){
validate94.errors = [{instancePath:instancePath+"/enabled",keyword:"enum",params:{allowedValues: schema42.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate91(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate94.errors = [{instancePath:instancePath+"/prediction",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((key1 === "label") || (key1 === "confidence")) || (key1 === "probabilities"))){
validate94.errors = [{instancePath:instancePath+"/prediction",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.label !== undefined){
let data3 = data2.label;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate94.errors = [{instancePath:instancePath+"/prediction/label",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data3 === "allow") || (data3 === "recall")) || (data3 === "verify")) || (data3 === "warn")) || (data3 === "deny"))){
validate94.errors = [{instancePath:instancePath+"/prediction/label",keyword:"enum",params:{allowedValues: schema42.properties.prediction.properties.label.enum},message:"must be equal to one of the allowed values"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate94.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/confidence",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data5){
if(!(((((key2 === "allow") || (key2 === "recall")) || (key2 === "verify")) || (key2 === "warn")) || (key2 === "deny"))){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/allow",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/recall",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/verify",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/warn",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities/deny",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction/probabilities",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate94.errors = [{instancePath:instancePath+"/prediction",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate96(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
validate94.errors = [{instancePath:instancePath+"/topTokens",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate98(data12[i0], {instancePath:instancePath+"/topTokens/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate94.errors = [{instancePath:instancePath+"/topTokens",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate94.errors = [{instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: schema42.properties.updatedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs29){
if(errors === _errs29){
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
validate94.errors = [{instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
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
validate94.errors = [{instancePath:instancePath+"/exampleCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate94.errors = [{instancePath:instancePath+"/exampleCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
validate89.errors = vErrors;
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
validate89.errors = vErrors;
return errors === 0;
}
const schema45 = {"type":"object","required":["reasonCode","outsideFiles","allowedPaths","summary"],"additionalProperties":false,"properties":{"reasonCode":{"type":"string","enum":["missing_task_scope","outside_declared_scope"]},"outsideFiles":{"type":"array","items":{"type":"string"}},"allowedPaths":{"type":"array","items":{"type":"string"}},"summary":{"type":["string","null"]}}};
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.reasonCode === undefined) && (missing0 = "reasonCode")) || ((data.outsideFiles === undefined) && (missing0 = "outsideFiles"))) || ((data.allowedPaths === undefined) && (missing0 = "allowedPaths"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "reasonCode") || (key0 === "outsideFiles")) || (key0 === "allowedPaths")) || (key0 === "summary"))){
validate102.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reasonCode !== undefined){
let data0 = data.reasonCode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate102.errors = [{instancePath:instancePath+"/reasonCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "missing_task_scope") || (data0 === "outside_declared_scope"))){
validate102.errors = [{instancePath:instancePath+"/reasonCode",keyword:"enum",params:{allowedValues: schema45.properties.reasonCode.enum},message:"must be equal to one of the allowed values"}];
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
validate102.errors = [{instancePath:instancePath+"/outsideFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/outsideFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate102.errors = [{instancePath:instancePath+"/allowedPaths/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/allowedPaths",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate102.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: schema45.properties.summary.type},message:"must be string,null"}];
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
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":"object","required":["ok","currentBranch","baseBranch","blockers","releaseSensitiveFiles","openPr","commandInfo"],"additionalProperties":false,"properties":{"ok":{"type":"boolean"},"currentBranch":{"type":["string","null"]},"baseBranch":{"type":"string"},"blockers":{"type":"array","items":{"$ref":"component:OperationalBlocker"}},"releaseSensitiveFiles":{"type":"array","items":{"type":"string"}},"openPr":{"anyOf":[{"type":"object","required":["number","url"],"additionalProperties":false,"properties":{"number":{"type":["integer","null"],"minimum":0},"url":{"type":["string","null"]}}},{"type":"null"}]},"commandInfo":{"$ref":"component:CommandInfo"}}};
const schema47 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["missing_branch_governance","local_only_branch","missing_workflow_dispatch_evidence","missing_workflow_environment","missing_workflow_name","workflow_name_mismatch","missing_workflow_ref","workflow_ref_mismatch","missing_workflow_sha","workflow_sha_mismatch","missing_workflow_job","admin_merge_bypass_forbidden","merge_requires_pr_context","missing_release_version","release_version_mismatch","publish_requires_base_branch","publish_requires_mainline_head","release_sensitive_changes_require_pr","version_behind_base"]},"message":{"type":"string"}},"additionalProperties":{"type":"string"}};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate105.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "code") || (key0 === "message"))){
const _errs2 = errors;
if(typeof data[key0] !== "string"){
validate105.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate105.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((data1 === "missing_branch_governance") || (data1 === "local_only_branch")) || (data1 === "missing_workflow_dispatch_evidence")) || (data1 === "missing_workflow_environment")) || (data1 === "missing_workflow_name")) || (data1 === "workflow_name_mismatch")) || (data1 === "missing_workflow_ref")) || (data1 === "workflow_ref_mismatch")) || (data1 === "missing_workflow_sha")) || (data1 === "workflow_sha_mismatch")) || (data1 === "missing_workflow_job")) || (data1 === "admin_merge_bypass_forbidden")) || (data1 === "merge_requires_pr_context")) || (data1 === "missing_release_version")) || (data1 === "release_version_mismatch")) || (data1 === "publish_requires_base_branch")) || (data1 === "publish_requires_mainline_head")) || (data1 === "release_sensitive_changes_require_pr")) || (data1 === "version_behind_base"))){
validate105.errors = [{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues: schema47.properties.code.enum},message:"must be equal to one of the allowed values"}];
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
validate105.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate105.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
const schema48 = {"type":"object","required":["text","isPrCreate","isPrMerge","isWorkflowRun","workflowName","workflowRef","workflowFields","isPublish","isReleaseCreate","isTagCreate"],"additionalProperties":false,"properties":{"text":{"type":"string"},"isPrCreate":{"type":"boolean"},"isPrMerge":{"type":"boolean"},"isWorkflowRun":{"type":"boolean"},"workflowName":{"type":["string","null"]},"workflowRef":{"type":["string","null"]},"workflowFields":{"type":"array","items":{"type":"string"}},"isPublish":{"type":"boolean"},"isReleaseCreate":{"type":"boolean"},"isTagCreate":{"type":"boolean"}}};
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.text === undefined) && (missing0 = "text")) || ((data.isPrCreate === undefined) && (missing0 = "isPrCreate"))) || ((data.isPrMerge === undefined) && (missing0 = "isPrMerge"))) || ((data.isWorkflowRun === undefined) && (missing0 = "isWorkflowRun"))) || ((data.workflowName === undefined) && (missing0 = "workflowName"))) || ((data.workflowRef === undefined) && (missing0 = "workflowRef"))) || ((data.workflowFields === undefined) && (missing0 = "workflowFields"))) || ((data.isPublish === undefined) && (missing0 = "isPublish"))) || ((data.isReleaseCreate === undefined) && (missing0 = "isReleaseCreate"))) || ((data.isTagCreate === undefined) && (missing0 = "isTagCreate"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
validate107.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate107.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate107.errors = [{instancePath:instancePath+"/isPrCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/isPrMerge",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/isWorkflowRun",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/workflowName",keyword:"type",params:{type: schema48.properties.workflowName.type},message:"must be string,null"}];
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
validate107.errors = [{instancePath:instancePath+"/workflowRef",keyword:"type",params:{type: schema48.properties.workflowRef.type},message:"must be string,null"}];
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
validate107.errors = [{instancePath:instancePath+"/workflowFields/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/workflowFields",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate107.errors = [{instancePath:instancePath+"/isPublish",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/isReleaseCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath:instancePath+"/isTagCreate",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ok === undefined) && (missing0 = "ok")) || ((data.currentBranch === undefined) && (missing0 = "currentBranch"))) || ((data.baseBranch === undefined) && (missing0 = "baseBranch"))) || ((data.blockers === undefined) && (missing0 = "blockers"))) || ((data.releaseSensitiveFiles === undefined) && (missing0 = "releaseSensitiveFiles"))) || ((data.openPr === undefined) && (missing0 = "openPr"))) || ((data.commandInfo === undefined) && (missing0 = "commandInfo"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "ok") || (key0 === "currentBranch")) || (key0 === "baseBranch")) || (key0 === "blockers")) || (key0 === "releaseSensitiveFiles")) || (key0 === "openPr")) || (key0 === "commandInfo"))){
validate104.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ok !== undefined){
const _errs2 = errors;
if(typeof data.ok !== "boolean"){
validate104.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate104.errors = [{instancePath:instancePath+"/currentBranch",keyword:"type",params:{type: schema46.properties.currentBranch.type},message:"must be string,null"}];
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
validate104.errors = [{instancePath:instancePath+"/baseBranch",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate105(data3[i0], {instancePath:instancePath+"/blockers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/blockers",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate104.errors = [{instancePath:instancePath+"/releaseSensitiveFiles/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/releaseSensitiveFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const err2 = {instancePath:instancePath+"/openPr/number",keyword:"type",params:{type: schema46.properties.openPr.anyOf[0].properties.number.type},message:"must be integer,null"};
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
const err4 = {instancePath:instancePath+"/openPr/url",keyword:"type",params:{type: schema46.properties.openPr.anyOf[0].properties.url.type},message:"must be string,null"};
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
validate104.errors = vErrors;
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
if(!(validate107(data.commandInfo, {instancePath:instancePath+"/commandInfo",parentData:data,parentDataProperty:"commandInfo",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
const schema49 = {"type":"object","required":["actionId","executionMode","decisionOwner","reversibility","deliberation","requiresHumanApproval","recommendedAction","summary"],"additionalProperties":false,"properties":{"actionId":{"type":"string"},"executionMode":{"$ref":"component:ExecutionMode"},"decisionOwner":{"$ref":"component:DecisionOwner"},"reversibility":{"$ref":"component:Reversibility"},"deliberation":{"type":"object","required":["required","mode","minSentences","summarizeOnly","instruction","consistencyCheck"],"additionalProperties":false,"properties":{"required":{"type":"boolean"},"mode":{"type":"string","enum":["brief_rationale","reason_then_decide","reason_then_consistency_check"]},"minSentences":{"type":"integer","minimum":0},"summarizeOnly":{"type":"boolean"},"instruction":{"type":"string"},"consistencyCheck":{"type":"object","required":["required","variants","requiredAgreement","onDisagreement","rationale"],"additionalProperties":false,"properties":{"required":{"type":"boolean"},"variants":{"type":"array","items":{"type":"string"},"maxItems":3},"requiredAgreement":{"type":"string","enum":["all_variants_same_execution_mode","not_required"]},"onDisagreement":{"type":"string","enum":["checkpoint_required"]},"rationale":{"type":"string"}}}}},"requiresHumanApproval":{"type":"boolean"},"recommendedAction":{"type":"string","enum":["proceed","review","halt"]},"summary":{"type":"string"}}};
const schema50 = {"type":"string","enum":["auto_execute","checkpoint_required","blocked"]};
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate111.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "auto_execute") || (data === "checkpoint_required")) || (data === "blocked"))){
validate111.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate111.errors = vErrors;
return errors === 0;
}
const schema51 = {"type":"string","enum":["agent","shared","human"]};
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate113.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "agent") || (data === "shared")) || (data === "human"))){
validate113.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate113.errors = vErrors;
return errors === 0;
}
const schema52 = {"type":"string","enum":["two_way_door","reviewable","one_way_door"]};
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate115.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "two_way_door") || (data === "reviewable")) || (data === "one_way_door"))){
validate115.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate115.errors = vErrors;
return errors === 0;
}
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.actionId === undefined) && (missing0 = "actionId")) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.decisionOwner === undefined) && (missing0 = "decisionOwner"))) || ((data.reversibility === undefined) && (missing0 = "reversibility"))) || ((data.deliberation === undefined) && (missing0 = "deliberation"))) || ((data.requiresHumanApproval === undefined) && (missing0 = "requiresHumanApproval"))) || ((data.recommendedAction === undefined) && (missing0 = "recommendedAction"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "actionId") || (key0 === "executionMode")) || (key0 === "decisionOwner")) || (key0 === "reversibility")) || (key0 === "deliberation")) || (key0 === "requiresHumanApproval")) || (key0 === "recommendedAction")) || (key0 === "summary"))){
validate110.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actionId !== undefined){
const _errs2 = errors;
if(typeof data.actionId !== "string"){
validate110.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate111(data.executionMode, {instancePath:instancePath+"/executionMode",parentData:data,parentDataProperty:"executionMode",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
if(!(validate113(data.decisionOwner, {instancePath:instancePath+"/decisionOwner",parentData:data,parentDataProperty:"decisionOwner",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
if(!(validate115(data.reversibility, {instancePath:instancePath+"/reversibility",parentData:data,parentDataProperty:"reversibility",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate110.errors = [{instancePath:instancePath+"/deliberation",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data4){
if(!((((((key1 === "required") || (key1 === "mode")) || (key1 === "minSentences")) || (key1 === "summarizeOnly")) || (key1 === "instruction")) || (key1 === "consistencyCheck"))){
validate110.errors = [{instancePath:instancePath+"/deliberation",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data4.required !== undefined){
const _errs10 = errors;
if(typeof data4.required !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/deliberation/required",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/mode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "brief_rationale") || (data6 === "reason_then_decide")) || (data6 === "reason_then_consistency_check"))){
validate110.errors = [{instancePath:instancePath+"/deliberation/mode",keyword:"enum",params:{allowedValues: schema49.properties.deliberation.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/minSentences",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate110.errors = [{instancePath:instancePath+"/deliberation/minSentences",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/summarizeOnly",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/instruction",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data10){
if(!(((((key2 === "required") || (key2 === "variants")) || (key2 === "requiredAgreement")) || (key2 === "onDisagreement")) || (key2 === "rationale"))){
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data10.required !== undefined){
const _errs23 = errors;
if(typeof data10.required !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/required",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(typeof data12[i0] !== "string"){
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/variants",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/requiredAgreement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "all_variants_same_execution_mode") || (data14 === "not_required"))){
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/requiredAgreement",keyword:"enum",params:{allowedValues: schema49.properties.deliberation.properties.consistencyCheck.properties.requiredAgreement.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/onDisagreement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data15 === "checkpoint_required")){
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/onDisagreement",keyword:"enum",params:{allowedValues: schema49.properties.deliberation.properties.consistencyCheck.properties.onDisagreement.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck/rationale",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation/consistencyCheck",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate110.errors = [{instancePath:instancePath+"/deliberation",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate110.errors = [{instancePath:instancePath+"/requiresHumanApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate110.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data18 === "proceed") || (data18 === "review")) || (data18 === "halt"))){
validate110.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"enum",params:{allowedValues: schema49.properties.recommendedAction.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.sentinelVersion === undefined) && (missing0 = "sentinelVersion")) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.normalizedAction === undefined) && (missing0 = "normalizedAction"))) || ((data.costControl === undefined) && (missing0 = "costControl"))) || ((data.workflowControl === undefined) && (missing0 = "workflowControl"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.band === undefined) && (missing0 = "band"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.drivers === undefined) && (missing0 = "drivers"))) || ((data.blastRadius === undefined) && (missing0 = "blastRadius"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.remediations === undefined) && (missing0 = "remediations"))) || ((data.executionSurface === undefined) && (missing0 = "executionSurface"))) || ((data.actionProfile === undefined) && (missing0 = "actionProfile"))) || ((data.memoryGuard === undefined) && (missing0 = "memoryGuard"))) || ((data.learnedPolicy === undefined) && (missing0 = "learnedPolicy"))) || ((data.taskScopeViolation === undefined) && (missing0 = "taskScopeViolation"))) || ((data.operationalIntegrity === undefined) && (missing0 = "operationalIntegrity"))) || ((data.decisionControl === undefined) && (missing0 = "decisionControl"))) || ((data.reasoning === undefined) && (missing0 = "reasoning"))) || ((data.actionId === undefined) && (missing0 = "actionId"))){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
validate63.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sentinelVersion !== undefined){
let data0 = data.sentinelVersion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate63.errors = [{instancePath:instancePath+"/sentinelVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "workflow-sentinel-v2")){
validate63.errors = [{instancePath:instancePath+"/sentinelVersion",keyword:"enum",params:{allowedValues: schema27.properties.sentinelVersion.enum},message:"must be equal to one of the allowed values"}];
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
validate63.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate64(data.normalizedAction, {instancePath:instancePath+"/normalizedAction",parentData:data,parentDataProperty:"normalizedAction",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate70(data.costControl, {instancePath:instancePath+"/costControl",parentData:data,parentDataProperty:"costControl",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate73(data.workflowControl, {instancePath:instancePath+"/workflowControl",parentData:data,parentDataProperty:"workflowControl",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
validate63.errors = [{instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "allow") || (data5 === "warn")) || (data5 === "deny"))){
validate63.errors = [{instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema27.properties.decision.enum},message:"must be equal to one of the allowed values"}];
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
validate63.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate63.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
if(!(validate76(data.band, {instancePath:instancePath+"/band",parentData:data,parentDataProperty:"band",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate63.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate78(data9[i0], {instancePath:instancePath+"/drivers/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/drivers",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate80(data.blastRadius, {instancePath:instancePath+"/blastRadius",parentData:data,parentDataProperty:"blastRadius",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
validate63.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate82(data14[i2], {instancePath:instancePath+"/remediations/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/remediations",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate84(data.executionSurface, {instancePath:instancePath+"/executionSurface",parentData:data,parentDataProperty:"executionSurface",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
validate63.errors = [{instancePath:instancePath+"/actionProfile",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data17){
if(!(((key1 === "backgroundAgent") || (key1 === "economicAction")) || (key1 === "customerSystemAction"))){
validate63.errors = [{instancePath:instancePath+"/actionProfile",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data17.backgroundAgent !== undefined){
const _errs31 = errors;
if(typeof data17.backgroundAgent !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/actionProfile/backgroundAgent",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate63.errors = [{instancePath:instancePath+"/actionProfile/economicAction",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate63.errors = [{instancePath:instancePath+"/actionProfile/customerSystemAction",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate63.errors = [{instancePath:instancePath+"/actionProfile",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate87(data.memoryGuard, {instancePath:instancePath+"/memoryGuard",parentData:data,parentDataProperty:"memoryGuard",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate89(data.learnedPolicy, {instancePath:instancePath+"/learnedPolicy",parentData:data,parentDataProperty:"learnedPolicy",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
if(!(validate102(data23, {instancePath:instancePath+"/taskScopeViolation",parentData:data,parentDataProperty:"taskScopeViolation",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
validate63.errors = vErrors;
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
if(!(validate104(data.operationalIntegrity, {instancePath:instancePath+"/operationalIntegrity",parentData:data,parentDataProperty:"operationalIntegrity",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate110(data.decisionControl, {instancePath:instancePath+"/decisionControl",parentData:data,parentDataProperty:"decisionControl",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
validate63.errors = [{instancePath:instancePath+"/reasoning/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs48 === errors;
if(!valid6){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/reasoning",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate63.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
exports.v6 = validate119;
const schema54 = {"type":"object","required":["recordType","actionId","timestamp","source","actor","outcome","actualDecision","notes","metadata","latencyMs","recommendation","toolName","changedFiles"],"additionalProperties":false,"properties":{"recordType":{"type":"string","enum":["outcome"]},"actionId":{"type":"string"},"timestamp":{"type":"string","format":"date-time"},"source":{"type":"string","enum":["api"]},"actor":{"type":"string"},"outcome":{"type":"string","enum":["accepted","completed","overridden","rolled_back","blocked","aborted","warned"]},"actualDecision":{"type":"string"},"notes":{"type":"string"},"metadata":{"type":"object","additionalProperties":true},"latencyMs":{"type":["integer","null"],"minimum":0},"recommendation":{"anyOf":[{"$ref":"component:DecisionRecommendation"},{"type":"null"}]},"toolName":{"type":"string"},"changedFiles":{"type":"array","items":{"type":"string"}}}};
const schema55 = {"type":"object","required":["decision","riskScore","riskBand","executionMode","decisionOwner","reversibility","requiresHumanApproval","summary","recommendedAction"],"additionalProperties":false,"properties":{"decision":{"type":"string","enum":["allow","warn","deny"]},"riskScore":{"type":"number","minimum":0,"maximum":1},"riskBand":{"$ref":"component:RiskBand"},"executionMode":{"$ref":"component:ExecutionMode"},"decisionOwner":{"$ref":"component:DecisionOwner"},"reversibility":{"$ref":"component:Reversibility"},"requiresHumanApproval":{"type":"boolean"},"summary":{"type":"string"},"recommendedAction":{"type":"string","enum":["proceed","review","halt"]}}};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.decision === undefined) && (missing0 = "decision")) || ((data.riskScore === undefined) && (missing0 = "riskScore"))) || ((data.riskBand === undefined) && (missing0 = "riskBand"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.decisionOwner === undefined) && (missing0 = "decisionOwner"))) || ((data.reversibility === undefined) && (missing0 = "reversibility"))) || ((data.requiresHumanApproval === undefined) && (missing0 = "requiresHumanApproval"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.recommendedAction === undefined) && (missing0 = "recommendedAction"))){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
validate121.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.decision !== undefined){
let data0 = data.decision;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate121.errors = [{instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "allow") || (data0 === "warn")) || (data0 === "deny"))){
validate121.errors = [{instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema55.properties.decision.enum},message:"must be equal to one of the allowed values"}];
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
validate121.errors = [{instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate121.errors = [{instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
if(!(validate76(data.riskBand, {instancePath:instancePath+"/riskBand",parentData:data,parentDataProperty:"riskBand",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
if(!(validate111(data.executionMode, {instancePath:instancePath+"/executionMode",parentData:data,parentDataProperty:"executionMode",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
if(!(validate113(data.decisionOwner, {instancePath:instancePath+"/decisionOwner",parentData:data,parentDataProperty:"decisionOwner",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
if(!(validate115(data.reversibility, {instancePath:instancePath+"/reversibility",parentData:data,parentDataProperty:"reversibility",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate121.errors = [{instancePath:instancePath+"/requiresHumanApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate121.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate121.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "proceed") || (data8 === "review")) || (data8 === "halt"))){
validate121.errors = [{instancePath:instancePath+"/recommendedAction",keyword:"enum",params:{allowedValues: schema55.properties.recommendedAction.enum},message:"must be equal to one of the allowed values"}];
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
validate121.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
if((((((((((((((data.recordType === undefined) && (missing0 = "recordType")) || ((data.actionId === undefined) && (missing0 = "actionId"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.actualDecision === undefined) && (missing0 = "actualDecision"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.latencyMs === undefined) && (missing0 = "latencyMs"))) || ((data.recommendation === undefined) && (missing0 = "recommendation"))) || ((data.toolName === undefined) && (missing0 = "toolName"))) || ((data.changedFiles === undefined) && (missing0 = "changedFiles"))){
validate120.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
validate120.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.recordType !== undefined){
let data0 = data.recordType;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate120.errors = [{instancePath:instancePath+"/recordType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "outcome")){
validate120.errors = [{instancePath:instancePath+"/recordType",keyword:"enum",params:{allowedValues: schema54.properties.recordType.enum},message:"must be equal to one of the allowed values"}];
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
validate120.errors = [{instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/timestamp",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "api")){
validate120.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema54.properties.source.enum},message:"must be equal to one of the allowed values"}];
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
validate120.errors = [{instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data5 === "accepted") || (data5 === "completed")) || (data5 === "overridden")) || (data5 === "rolled_back")) || (data5 === "blocked")) || (data5 === "aborted")) || (data5 === "warned"))){
validate120.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema54.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate120.errors = [{instancePath:instancePath+"/actualDecision",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate120.errors = [{instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: schema54.properties.latencyMs.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate120.errors = [{instancePath:instancePath+"/latencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate121(data10, {instancePath:instancePath+"/recommendation",parentData:data,parentDataProperty:"recommendation",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate120.errors = vErrors;
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
validate120.errors = [{instancePath:instancePath+"/toolName",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate120.errors = [{instancePath:instancePath+"/changedFiles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
if(!valid2){
break;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/changedFiles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
validate119.errors = vErrors;
return errors === 0;
}
exports.v7 = validate128;
const schema57 = {"type":"object","required":["evaluationCount","resolvedCount","fastPathCount","checkpointCount","blockedRecommendationCount","overrideCount","rollbackCount","outcomeCounts","fastPathRate","checkpointRate","overrideRate","rollbackRate","followRate","medianLatencyMs","averageLatencyMs","dayCount","days","activeDays"],"additionalProperties":false,"properties":{"evaluationCount":{"type":"integer","minimum":0},"resolvedCount":{"type":"integer","minimum":0},"fastPathCount":{"type":"integer","minimum":0},"checkpointCount":{"type":"integer","minimum":0},"blockedRecommendationCount":{"type":"integer","minimum":0},"overrideCount":{"type":"integer","minimum":0},"rollbackCount":{"type":"integer","minimum":0},"outcomeCounts":{"type":"object","required":["accepted","completed","overridden","rolled_back","blocked","aborted","warned"],"additionalProperties":false,"properties":{"accepted":{"type":"integer","minimum":0},"completed":{"type":"integer","minimum":0},"overridden":{"type":"integer","minimum":0},"rolled_back":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"aborted":{"type":"integer","minimum":0},"warned":{"type":"integer","minimum":0}}},"fastPathRate":{"type":"number","minimum":0,"maximum":1},"checkpointRate":{"type":"number","minimum":0,"maximum":1},"overrideRate":{"type":"number"},"rollbackRate":{"type":"number"},"followRate":{"type":"number","minimum":0,"maximum":1},"medianLatencyMs":{"type":"integer","minimum":0},"averageLatencyMs":{"type":"integer","minimum":0},"dayCount":{"type":"integer","minimum":0},"days":{"type":"array","items":{"type":"object","required":["dayKey","evaluations","fastPath","checkpoint","blockedRecommendations","overrides","rollbacks","completions","blockedOutcomes","medianLatencyMs"],"additionalProperties":false,"properties":{"dayKey":{"type":"string"},"evaluations":{"type":"integer","minimum":0},"fastPath":{"type":"integer","minimum":0},"checkpoint":{"type":"integer","minimum":0},"blockedRecommendations":{"type":"integer","minimum":0},"overrides":{"type":"integer","minimum":0},"rollbacks":{"type":"integer","minimum":0},"completions":{"type":"integer","minimum":0},"blockedOutcomes":{"type":"integer","minimum":0},"medianLatencyMs":{"type":"integer","minimum":0}}},"maxItems":14},"activeDays":{"type":"integer","minimum":0}}};
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.evaluationCount === undefined) && (missing0 = "evaluationCount")) || ((data.resolvedCount === undefined) && (missing0 = "resolvedCount"))) || ((data.fastPathCount === undefined) && (missing0 = "fastPathCount"))) || ((data.checkpointCount === undefined) && (missing0 = "checkpointCount"))) || ((data.blockedRecommendationCount === undefined) && (missing0 = "blockedRecommendationCount"))) || ((data.overrideCount === undefined) && (missing0 = "overrideCount"))) || ((data.rollbackCount === undefined) && (missing0 = "rollbackCount"))) || ((data.outcomeCounts === undefined) && (missing0 = "outcomeCounts"))) || ((data.fastPathRate === undefined) && (missing0 = "fastPathRate"))) || ((data.checkpointRate === undefined) && (missing0 = "checkpointRate"))) || ((data.overrideRate === undefined) && (missing0 = "overrideRate"))) || ((data.rollbackRate === undefined) && (missing0 = "rollbackRate"))) || ((data.followRate === undefined) && (missing0 = "followRate"))) || ((data.medianLatencyMs === undefined) && (missing0 = "medianLatencyMs"))) || ((data.averageLatencyMs === undefined) && (missing0 = "averageLatencyMs"))) || ((data.dayCount === undefined) && (missing0 = "dayCount"))) || ((data.days === undefined) && (missing0 = "days"))) || ((data.activeDays === undefined) && (missing0 = "activeDays"))){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
validate129.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evaluationCount !== undefined){
let data0 = data.evaluationCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate129.errors = [{instancePath:instancePath+"/evaluationCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate129.errors = [{instancePath:instancePath+"/evaluationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/resolvedCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate129.errors = [{instancePath:instancePath+"/resolvedCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/fastPathCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate129.errors = [{instancePath:instancePath+"/fastPathCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/checkpointCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate129.errors = [{instancePath:instancePath+"/checkpointCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/blockedRecommendationCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate129.errors = [{instancePath:instancePath+"/blockedRecommendationCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/overrideCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate129.errors = [{instancePath:instancePath+"/overrideCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/rollbackCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate129.errors = [{instancePath:instancePath+"/rollbackCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((((((key1 === "accepted") || (key1 === "completed")) || (key1 === "overridden")) || (key1 === "rolled_back")) || (key1 === "blocked")) || (key1 === "aborted")) || (key1 === "warned"))){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.accepted !== undefined){
let data8 = data7.accepted;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/accepted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/accepted",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/completed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/completed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/overridden",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/overridden",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/rolled_back",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/rolled_back",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/blocked",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/blocked",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/aborted",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/aborted",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/warned",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate129.errors = [{instancePath:instancePath+"/outcomeCounts/warned",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/outcomeCounts",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate129.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate129.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/fastPathRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate129.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate129.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/checkpointRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate129.errors = [{instancePath:instancePath+"/overrideRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate129.errors = [{instancePath:instancePath+"/rollbackRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate129.errors = [{instancePath:instancePath+"/followRate",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate129.errors = [{instancePath:instancePath+"/followRate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/followRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate129.errors = [{instancePath:instancePath+"/medianLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate129.errors = [{instancePath:instancePath+"/medianLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/averageLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate129.errors = [{instancePath:instancePath+"/averageLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/dayCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate129.errors = [{instancePath:instancePath+"/dayCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 14},message:"must NOT have more than 14 items"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key2 in data24){
if(!(func1.call(schema57.properties.days.items.properties, key2))){
validate129.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data24.dayKey !== undefined){
const _errs54 = errors;
if(typeof data24.dayKey !== "string"){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/dayKey",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/evaluations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/evaluations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/fastPath",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/fastPath",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/checkpoint",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/checkpoint",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedRecommendations",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs62){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedRecommendations",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/overrides",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs64){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/overrides",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/rollbacks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs66){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/rollbacks",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/completions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/completions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedOutcomes",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/blockedOutcomes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/medianLatencyMs",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs72){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate129.errors = [{instancePath:instancePath+"/days/" + i0+"/medianLatencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate129.errors = [{instancePath:instancePath+"/days/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate129.errors = [{instancePath:instancePath+"/days",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate129.errors = [{instancePath:instancePath+"/activeDays",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate129.errors = [{instancePath:instancePath+"/activeDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
exports.v8 = validate131;
const schema60 = {"type":"object","required":["scope","sourcePath","exists","leafCount"],"additionalProperties":false,"properties":{"scope":{"$ref":"component:SettingsScope"},"sourcePath":{"type":["string","null"]},"exists":{"type":"boolean"},"leafCount":{"type":"integer","minimum":0}}};
const schema61 = {"type":"string","enum":["defaults","user","project","local","managed"]};
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate134.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "defaults") || (data === "user")) || (data === "project")) || (data === "local")) || (data === "managed"))){
validate134.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate134.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.scope === undefined) && (missing0 = "scope")) || ((data.sourcePath === undefined) && (missing0 = "sourcePath"))) || ((data.exists === undefined) && (missing0 = "exists"))) || ((data.leafCount === undefined) && (missing0 = "leafCount"))){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scope") || (key0 === "sourcePath")) || (key0 === "exists")) || (key0 === "leafCount"))){
validate133.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scope !== undefined){
const _errs2 = errors;
if(!(validate134(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate133.errors = [{instancePath:instancePath+"/sourcePath",keyword:"type",params:{type: schema60.properties.sourcePath.type},message:"must be string,null"}];
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
validate133.errors = [{instancePath:instancePath+"/exists",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate133.errors = [{instancePath:instancePath+"/leafCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate133.errors = [{instancePath:instancePath+"/leafCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
const schema62 = {"type":"object","required":["path","scope","sourcePath","value"],"additionalProperties":false,"properties":{"path":{"type":"string"},"scope":{"$ref":"component:SettingsScope"},"sourcePath":{"type":["string","null"]},"value":{}}};
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.path === undefined) && (missing0 = "path")) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.sourcePath === undefined) && (missing0 = "sourcePath"))) || ((data.value === undefined) && (missing0 = "value"))){
validate137.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "scope")) || (key0 === "sourcePath")) || (key0 === "value"))){
validate137.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate137.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate134(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate137.errors = [{instancePath:instancePath+"/sourcePath",keyword:"type",params:{type: schema62.properties.sourcePath.type},message:"must be string,null"}];
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
validate137.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.activeLayers === undefined) && (missing0 = "activeLayers")) || ((data.originSummary === undefined) && (missing0 = "originSummary"))) || ((data.origins === undefined) && (missing0 = "origins"))) || ((data.paths === undefined) && (missing0 = "paths"))) || ((data.resolvedSettings === undefined) && (missing0 = "resolvedSettings"))) || ((data.warnings === undefined) && (missing0 = "warnings"))){
validate132.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "activeLayers") || (key0 === "originSummary")) || (key0 === "origins")) || (key0 === "paths")) || (key0 === "resolvedSettings")) || (key0 === "warnings"))){
validate132.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!(validate133(data0[i0], {instancePath:instancePath+"/activeLayers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/activeLayers",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate132.errors = [{instancePath:instancePath+"/originSummary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate132.errors = [{instancePath:instancePath+"/originSummary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate132.errors = [{instancePath:instancePath+"/originSummary",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate137(data4[i1], {instancePath:instancePath+"/origins/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/origins",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate132.errors = [{instancePath:instancePath+"/paths",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((((key2 === "managed") || (key2 === "user")) || (key2 === "project")) || (key2 === "local"))){
validate132.errors = [{instancePath:instancePath+"/paths",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.managed !== undefined){
const _errs16 = errors;
if(typeof data6.managed !== "string"){
validate132.errors = [{instancePath:instancePath+"/paths/managed",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/paths/user",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/paths/project",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/paths/local",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/paths",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate132.errors = [{instancePath:instancePath+"/resolvedSettings",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate132.errors = [{instancePath:instancePath+"/warnings/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate132.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
exports.v9 = validate141;
const schema64 = {"type":"object","properties":{"generatedAt":{"type":"string","format":"date-time"},"coverage":{"type":"object","properties":{"source":{"type":"string"},"tracksBookedRevenue":{"type":"boolean"},"tracksPaidOrders":{"type":"boolean"},"tracksInvoices":{"type":"boolean"},"tracksAttribution":{"type":"boolean"},"providerCoverage":{"type":"object","additionalProperties":{"type":"string"}}}},"funnel":{"allOf":[{"$ref":"component:FunnelAnalyticsResponse"},{"type":"object","properties":{"uniqueAcquisitionLeads":{"type":"integer"},"uniquePaidCustomers":{"type":"integer"},"firstPaidAt":{"type":["string","null"]},"lastPaidAt":{"type":["string","null"]},"lastPaidEvent":{"properties":{"timestamp":{"type":["string","null"]},"event":{"type":["string","null"]},"evidence":{"type":["string","null"]},"customerId":{"type":["string","null"]},"traceId":{"type":["string","null"]}},"type":["object","null"]}}}]},"signups":{"type":"object","properties":{"total":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"byCampaign":{"type":"object","additionalProperties":{"type":"integer"}}}},"pipeline":{"type":"object","properties":{"workflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"qualifiedWorkflowSprintLeads":{"type":"object","properties":{"total":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}}}},"revenue":{"type":"object","properties":{"paidProviderEvents":{"type":"integer"},"paidOrders":{"type":"integer"},"paidCustomers":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"amountKnownCoverageRate":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"},"latestPaidAt":{"type":["string","null"]},"latestPaidOrder":{"properties":{"timestamp":{"type":["string","null"]},"provider":{"type":["string","null"]},"event":{"type":["string","null"]},"orderId":{"type":["string","null"]},"customerId":{"type":["string","null"]},"amountCents":{"type":["integer","null"]},"currency":{"type":["string","null"]},"amountKnown":{"type":"boolean"}},"type":["object","null"]},"byProvider":{"type":"object","additionalProperties":{"type":"object","properties":{"paidOrders":{"type":"integer"},"bookedRevenueCents":{"type":"integer"},"amountKnownOrders":{"type":"integer"},"amountUnknownOrders":{"type":"integer"},"bookedRevenueByCurrency":{"type":"object","additionalProperties":{"type":"integer"}}}}}}},"attribution":{"type":"object","properties":{"acquisitionBySource":{"type":"object","additionalProperties":{"type":"integer"}},"acquisitionByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"paidBySource":{"type":"object","additionalProperties":{"type":"integer"}},"paidByCampaign":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueBySourceCents":{"type":"object","additionalProperties":{"type":"integer"}},"bookedRevenueByCampaignCents":{"type":"object","additionalProperties":{"type":"integer"}},"conversionBySource":{"type":"object","additionalProperties":{"type":"number"}},"conversionByCampaign":{"type":"object","additionalProperties":{"type":"number"}}}},"keys":{"type":"object","properties":{"total":{"type":"integer"},"active":{"type":"integer"},"disabled":{"type":"integer"},"activeCustomers":{"type":"integer"},"totalUsage":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}},"activeBySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"customers":{"type":"array","items":{"type":"object","properties":{"customerId":{"type":"string"},"activeKeys":{"type":"integer"},"totalKeys":{"type":"integer"},"usageCount":{"type":"integer"},"source":{"type":"string"},"installId":{"type":["string","null"]},"createdAt":{"type":["string","null"]},"disabledAt":{"type":["string","null"]}}}},"trafficMetrics":{"type":"object","properties":{"visitors":{"type":"integer"},"sessions":{"type":"integer"},"pageViews":{"type":"integer"},"ctaClicks":{"type":"integer"},"checkoutStarts":{"type":"integer"},"buyerLossFeedback":{"type":"integer"},"seoLandingViews":{"type":"integer"}}},"operatorGeneratedAcquisition":{"type":"object","properties":{"totalEvents":{"type":"integer"},"uniqueLeads":{"type":"integer"},"bySource":{"type":"object","additionalProperties":{"type":"integer"}}}},"dataQuality":{"type":"object","properties":{"telemetryCoverage":{"type":"number"},"attributionCoverage":{"type":"number"},"amountKnownCoverage":{"type":"number"},"unreconciledPaidEvents":{"type":"integer"}}}}};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate142.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate142.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/source",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/tracksBookedRevenue",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/tracksPaidOrders",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/tracksInvoices",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/tracksAttribution",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage/providerCoverage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/coverage/providerCoverage",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/coverage",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate59(data9, {instancePath:instancePath+"/funnel",parentData:data,parentDataProperty:"funnel",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate142.errors = [{instancePath:instancePath+"/funnel/uniqueAcquisitionLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/uniquePaidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/firstPaidAt",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.firstPaidAt.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidAt",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidAt.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.type},message:"must be object,null"}];
return false;
}
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.timestamp !== undefined){
let data15 = data14.timestamp;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/timestamp",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.properties.timestamp.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/event",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.properties.event.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/evidence",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.properties.evidence.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/customerId",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.properties.customerId.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel/lastPaidEvent/traceId",keyword:"type",params:{type: schema64.properties.funnel.allOf[1].properties.lastPaidEvent.properties.traceId.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/funnel",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/signups/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/signups/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/signups/bySource/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs53 === errors;
if(!valid7){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/signups/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/signups/byCampaign/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/signups/byCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/signups",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs69 === errors;
if(!valid11){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/workflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs78 === errors;
if(!valid13){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline/qualifiedWorkflowSprintLeads",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/pipeline",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/paidProviderEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/paidCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs93 === errors;
if(!valid15){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/revenue/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/amountKnownCoverageRate",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidAt",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidAt.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.type},message:"must be object,null"}];
return false;
}
if(errors === _errs105){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.timestamp !== undefined){
let data49 = data48.timestamp;
const _errs107 = errors;
if((typeof data49 !== "string") && (data49 !== null)){
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/timestamp",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.timestamp.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/provider",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.provider.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/event",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.event.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/orderId",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.orderId.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/customerId",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.customerId.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountCents",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.amountCents.type},message:"must be integer,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/currency",keyword:"type",params:{type: schema64.properties.revenue.properties.latestPaidOrder.properties.currency.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/latestPaidOrder/amountKnown",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/paidOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueCents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountKnownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/amountUnknownOrders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs139 === errors;
if(!valid19){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookedRevenueByCurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue/byProvider",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/revenue",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid21 = _errs146 === errors;
if(!valid21){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/acquisitionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid22 = _errs151 === errors;
if(!valid22){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/acquisitionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/paidBySource/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid23 = _errs156 === errors;
if(!valid23){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/paidBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/paidByCampaign/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid24 = _errs161 === errors;
if(!valid24){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/paidByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid25 = _errs166 === errors;
if(!valid25){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/bookedRevenueBySourceCents",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid26 = _errs171 === errors;
if(!valid26){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/bookedRevenueByCampaignCents",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/conversionBySource/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid27 = _errs176 === errors;
if(!valid27){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/conversionBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid28 = _errs181 === errors;
if(!valid28){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/attribution/conversionByCampaign",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/attribution",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/active",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/disabled",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/activeCustomers",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/totalUsage",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/bySource/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs198 === errors;
if(!valid30){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/keys/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/keys/activeBySource/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid31 = _errs203 === errors;
if(!valid31){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/keys/activeBySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/activeKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/totalKeys",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/usageCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/installId",keyword:"type",params:{type: schema64.properties.customers.items.properties.installId.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/createdAt",keyword:"type",params:{type: schema64.properties.customers.items.properties.createdAt.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0+"/disabledAt",keyword:"type",params:{type: schema64.properties.customers.items.properties.disabledAt.type},message:"must be string,null"}];
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
validate142.errors = [{instancePath:instancePath+"/customers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/customers",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/visitors",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/pageViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/ctaClicks",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/checkoutStarts",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/buyerLossFeedback",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics/seoLandingViews",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/trafficMetrics",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/totalEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/uniqueLeads",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid36 = _errs250 === errors;
if(!valid36){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition/bySource",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/operatorGeneratedAcquisition",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath:instancePath+"/dataQuality/telemetryCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate142.errors = [{instancePath:instancePath+"/dataQuality/attributionCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate142.errors = [{instancePath:instancePath+"/dataQuality/amountKnownCoverage",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate142.errors = [{instancePath:instancePath+"/dataQuality/unreconciledPaidEvents",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate142.errors = [{instancePath:instancePath+"/dataQuality",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate142.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate141.errors = vErrors;
return errors === 0;
}
exports.v10 = validate145;
const formats6 = require("ajv-formats/dist/formats").fullFormats.uri;
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate146.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate146.errors = [{instancePath:instancePath+"/leadId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/offer",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath:instancePath+"/nextStep",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats6(data5))){
validate146.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/proofPackUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats6(data6))){
validate146.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/sprintBriefUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
exports.v11 = validate148;
const schema68 = {"type":"object","properties":{"ok":{"type":"boolean"},"unchanged":{"type":"boolean"},"lead":{"type":"object","additionalProperties":true},"workflowRun":{"additionalProperties":true,"type":["object","null"]}}};
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate149.errors = [{instancePath:instancePath+"/unchanged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate149.errors = [{instancePath:instancePath+"/lead",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate149.errors = [{instancePath:instancePath+"/workflowRun",keyword:"type",params:{type: schema68.properties.workflowRun.type},message:"must be object,null"}];
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
validate149.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}
exports.v12 = validate151;
const schema71 = {"type":"string","enum":["default-v1","constrained-v1"]};
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate153.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "default-v1") || (data === "constrained-v1"))){
validate153.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate153.errors = vErrors;
return errors === 0;
}
const schema72 = {"type":"string","enum":["default","essential","commerce","readonly","dispatch","locked"]};
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate155.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "default") || (data === "essential")) || (data === "commerce")) || (data === "readonly")) || (data === "dispatch")) || (data === "locked"))){
validate155.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate155.errors = vErrors;
return errors === 0;
}
const schema73 = {"type":"string","enum":["balanced","strict_reviewer","fast_executor","silent_blocker","tool_limited"]};
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate157.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "balanced") || (data === "strict_reviewer")) || (data === "fast_executor")) || (data === "silent_blocker")) || (data === "tool_limited"))){
validate157.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate157.errors = vErrors;
return errors === 0;
}
const schema74 = {"type":"string","enum":["standard","evidence_first","fast_path","blocker_hunt","explicit_contracts"]};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate159.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "standard") || (data === "evidence_first")) || (data === "fast_path")) || (data === "blocker_hunt")) || (data === "explicit_contracts"))){
validate159.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate159.errors = vErrors;
return errors === 0;
}
const schema75 = {"type":"string","enum":["capture_feedback_loop","improve_response_quality","publish_dpo_training_data","publish_databricks_analytics_bundle","incident_postmortem"]};
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate161.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "capture_feedback_loop") || (data === "improve_response_quality")) || (data === "publish_dpo_training_data")) || (data === "publish_databricks_analytics_bundle")) || (data === "incident_postmortem"))){
validate161.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate161.errors = vErrors;
return errors === 0;
}
const schema76 = {"type":"string","enum":["low","medium","high","critical"]};
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate163.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "low") || (data === "medium")) || (data === "high")) || (data === "critical"))){
validate163.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.bundleId === undefined) && (missing0 = "bundleId")) || ((data.mcpProfile === undefined) && (missing0 = "mcpProfile"))) || ((data.partnerProfile === undefined) && (missing0 = "partnerProfile"))) || ((data.partnerStrategy === undefined) && (missing0 = "partnerStrategy"))) || ((data.intents === undefined) && (missing0 = "intents"))){
validate152.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "bundleId") || (key0 === "mcpProfile")) || (key0 === "partnerProfile")) || (key0 === "partnerStrategy")) || (key0 === "intents"))){
validate152.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bundleId !== undefined){
const _errs2 = errors;
if(!(validate153(data.bundleId, {instancePath:instancePath+"/bundleId",parentData:data,parentDataProperty:"bundleId",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
if(!(validate155(data.mcpProfile, {instancePath:instancePath+"/mcpProfile",parentData:data,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate157(data.partnerProfile, {instancePath:instancePath+"/partnerProfile",parentData:data,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate152.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data3){
if(!((key1 === "verificationMode") || (key1 === "recommendedChecks"))){
validate152.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data3.verificationMode !== undefined){
const _errs8 = errors;
if(!(validate159(data3.verificationMode, {instancePath:instancePath+"/partnerStrategy/verificationMode",parentData:data3,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate152.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate152.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate152.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data8){
if(!(((((key2 === "id") || (key2 === "description")) || (key2 === "risk")) || (key2 === "actionCount")) || (key2 === "requiresApproval"))){
validate152.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data8.id !== undefined){
const _errs18 = errors;
if(!(validate161(data8.id, {instancePath:instancePath+"/intents/" + i1+"/id",parentData:data8,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate152.errors = [{instancePath:instancePath+"/intents/" + i1+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate163(data8.risk, {instancePath:instancePath+"/intents/" + i1+"/risk",parentData:data8,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate152.errors = [{instancePath:instancePath+"/intents/" + i1+"/actionCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate152.errors = [{instancePath:instancePath+"/intents/" + i1+"/actionCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate152.errors = [{instancePath:instancePath+"/intents/" + i1+"/requiresApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate152.errors = [{instancePath:instancePath+"/intents/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate152.errors = [{instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate152.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}
exports.v13 = validate166;
const schema78 = {"type":"object","required":["bundleId","mcpProfile","partnerProfile","generatedAt","status","intent","context","requiresApproval","approved","checkpoint","actions","phases","tokenBudget","partnerStrategy","actionScores","codegraphImpact","killSwitches","executionMode","delegationEligible","delegationScore","delegationReason","delegateProfile","handoffContract"],"additionalProperties":false,"properties":{"bundleId":{"$ref":"component:PolicyBundle"},"mcpProfile":{"$ref":"component:McpProfile"},"partnerProfile":{"$ref":"component:PartnerProfile"},"generatedAt":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["ready","checkpoint_required"]},"intent":{"type":"object","required":["id","description","risk"],"additionalProperties":false,"properties":{"id":{"$ref":"component:IntentId"},"description":{"type":"string"},"risk":{"$ref":"component:RiskLevel"}}},"context":{"type":"string"},"requiresApproval":{"type":"boolean"},"approved":{"type":"boolean"},"checkpoint":{"anyOf":[{"type":"object","required":["type","reason","requiredForRiskLevels"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["human_approval"]},"reason":{"type":"string"},"requiredForRiskLevels":{"type":"array","items":{"$ref":"component:RiskLevel"}}}},{"type":"null"}]},"actions":{"type":"array","items":{"$ref":"component:IntentAction"}},"phases":{"type":"array","items":{"type":"object","required":["phaseIndex","kind","parallel","actions"],"additionalProperties":false,"properties":{"phaseIndex":{"type":"integer","minimum":0},"kind":{"type":"string","enum":["mcp_tool"]},"parallel":{"type":"boolean"},"actions":{"type":"array","items":{"$ref":"component:IntentAction"}}}}},"tokenBudget":{"$ref":"component:TokenBudget"},"partnerStrategy":{"type":"object","required":["profile","label","description","verificationMode","maxRetryDelta","rewardBias","partnerCategory","actionBiases","recommendedChecks","tokenBudget"],"additionalProperties":false,"properties":{"profile":{"$ref":"component:PartnerProfile"},"label":{"type":"string"},"description":{"type":"string"},"verificationMode":{"$ref":"component:VerificationMode"},"maxRetryDelta":{"type":"integer"},"rewardBias":{"type":"number"},"partnerCategory":{"type":"string"},"actionBiases":{"type":"object","additionalProperties":{"type":"number"}},"recommendedChecks":{"type":"array","items":{"type":"string"}},"tokenBudget":{"$ref":"component:TokenBudget"}}},"actionScores":{"type":"array","items":{"type":"object","required":["name","category","partnerProfile","partnerCategory","actionScore","partnerScore","partnerBias","partnerPriority","score"],"additionalProperties":false,"properties":{"name":{"type":"string"},"category":{"type":"string"},"partnerProfile":{"$ref":"component:PartnerProfile"},"partnerCategory":{"type":"string"},"actionScore":{"type":"number","minimum":0,"maximum":1},"partnerScore":{"type":"number","minimum":0,"maximum":1},"partnerBias":{"type":"number"},"partnerPriority":{"type":"integer","minimum":0},"score":{"type":"number","minimum":0,"maximum":1}}}},"codegraphImpact":{"$ref":"component:CodegraphImpact"},"killSwitches":{"type":"array","items":{"$ref":"component:KillSwitch"}},"executionMode":{"type":"string","enum":["single_agent","sequential_delegate"]},"delegationEligible":{"type":"boolean"},"delegationScore":{"type":"number","minimum":0,"maximum":1},"delegationReason":{"type":"string"},"delegateProfile":{"anyOf":[{"$ref":"component:DelegateProfile"},{"type":"null"}]},"handoffContract":{"anyOf":[{"$ref":"component:HandoffContract"},{"type":"null"}]}}};
const schema79 = {"type":"object","required":["kind","name"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["mcp_tool"]},"name":{"type":"string"}}};
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate174.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "name"))){
validate174.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate174.errors = [{instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "mcp_tool")){
validate174.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema79.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate174.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.total === undefined) && (missing0 = "total")) || ((data.perAction === undefined) && (missing0 = "perAction"))) || ((data.contextPack === undefined) && (missing0 = "contextPack"))){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "perAction")) || (key0 === "contextPack"))){
validate177.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate177.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate177.errors = [{instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate177.errors = [{instancePath:instancePath+"/perAction",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate177.errors = [{instancePath:instancePath+"/perAction",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate177.errors = [{instancePath:instancePath+"/contextPack",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate177.errors = [{instancePath:instancePath+"/contextPack",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
const schema81 = {"type":"object","required":["enabled","automated","source","repoPath","query","symbols","callers","callees","deadCode","hasImpact","evidence","verificationHints","summary"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"automated":{"type":"boolean"},"source":{"type":"string"},"repoPath":{"type":["string","null"]},"query":{"type":"string"},"symbols":{"type":"array","items":{"type":"string"}},"callers":{"type":"array","items":{"type":"string"}},"callees":{"type":"array","items":{"type":"string"}},"deadCode":{"type":"array","items":{"type":"string"}},"hasImpact":{"type":"boolean"},"evidence":{"type":"object","required":["symbolCount","callerCount","calleeCount","deadCodeCount","impactScore"],"additionalProperties":false,"properties":{"symbolCount":{"type":"integer","minimum":0},"callerCount":{"type":"integer","minimum":0},"calleeCount":{"type":"integer","minimum":0},"deadCodeCount":{"type":"integer","minimum":0},"impactScore":{"type":"number"}}},"verificationHints":{"type":"array","items":{"type":"string"}},"summary":{"type":"string"},"reason":{"type":"string"}}};
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.automated === undefined) && (missing0 = "automated"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.repoPath === undefined) && (missing0 = "repoPath"))) || ((data.query === undefined) && (missing0 = "query"))) || ((data.symbols === undefined) && (missing0 = "symbols"))) || ((data.callers === undefined) && (missing0 = "callers"))) || ((data.callees === undefined) && (missing0 = "callees"))) || ((data.deadCode === undefined) && (missing0 = "deadCode"))) || ((data.hasImpact === undefined) && (missing0 = "hasImpact"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.verificationHints === undefined) && (missing0 = "verificationHints"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate183.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
validate183.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate183.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate183.errors = [{instancePath:instancePath+"/automated",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate183.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath:instancePath+"/repoPath",keyword:"type",params:{type: schema81.properties.repoPath.type},message:"must be string,null"}];
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
validate183.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath:instancePath+"/symbols/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/symbols",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/callers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/callers",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/callees/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/callees",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/deadCode/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/deadCode",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/hasImpact",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data14){
if(!(((((key1 === "symbolCount") || (key1 === "callerCount")) || (key1 === "calleeCount")) || (key1 === "deadCodeCount")) || (key1 === "impactScore"))){
validate183.errors = [{instancePath:instancePath+"/evidence",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.symbolCount !== undefined){
let data15 = data14.symbolCount;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate183.errors = [{instancePath:instancePath+"/evidence/symbolCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate183.errors = [{instancePath:instancePath+"/evidence/symbolCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence/callerCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate183.errors = [{instancePath:instancePath+"/evidence/callerCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence/calleeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate183.errors = [{instancePath:instancePath+"/evidence/calleeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence/deadCodeCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate183.errors = [{instancePath:instancePath+"/evidence/deadCodeCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence/impactScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate183.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate183.errors = [{instancePath:instancePath+"/verificationHints/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/verificationHints",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate183.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
const schema82 = {"type":"object","required":["id","layer","action","severity"],"additionalProperties":false,"properties":{"id":{"type":"string"},"layer":{"type":"string","enum":["Identity","Execution","Decisions","Cloud","Supply Chain","Learned"]},"action":{"type":"string"},"severity":{"$ref":"component:RiskLevel"}}};
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.severity === undefined) && (missing0 = "severity"))){
validate185.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "layer")) || (key0 === "action")) || (key0 === "severity"))){
validate185.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate185.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate185.errors = [{instancePath:instancePath+"/layer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data1 === "Identity") || (data1 === "Execution")) || (data1 === "Decisions")) || (data1 === "Cloud")) || (data1 === "Supply Chain")) || (data1 === "Learned"))){
validate185.errors = [{instancePath:instancePath+"/layer",keyword:"enum",params:{allowedValues: schema82.properties.layer.enum},message:"must be equal to one of the allowed values"}];
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
validate185.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate163(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate185.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
const schema83 = {"type":"string","enum":["pr_workflow","review_workflow","secure_runtime"]};
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate188.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "pr_workflow") || (data === "review_workflow")) || (data === "secure_runtime"))){
validate188.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate188.errors = vErrors;
return errors === 0;
}
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.objective === undefined) && (missing0 = "objective")) || ((data.scopeIn === undefined) && (missing0 = "scopeIn"))) || ((data.scopeOut === undefined) && (missing0 = "scopeOut"))) || ((data.requiredEvidence === undefined) && (missing0 = "requiredEvidence"))) || ((data.requiredChecks === undefined) && (missing0 = "requiredChecks"))) || ((data.contextBudget === undefined) && (missing0 = "contextBudget"))) || ((data.completionDefinition === undefined) && (missing0 = "completionDefinition"))){
validate190.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "objective") || (key0 === "scopeIn")) || (key0 === "scopeOut")) || (key0 === "requiredEvidence")) || (key0 === "requiredChecks")) || (key0 === "contextBudget")) || (key0 === "completionDefinition"))){
validate190.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.objective !== undefined){
const _errs2 = errors;
if(typeof data.objective !== "string"){
validate190.errors = [{instancePath:instancePath+"/objective",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath:instancePath+"/scopeIn/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/scopeIn",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate190.errors = [{instancePath:instancePath+"/scopeOut/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/scopeOut",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate190.errors = [{instancePath:instancePath+"/requiredEvidence/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/requiredEvidence",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate190.errors = [{instancePath:instancePath+"/requiredChecks/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/requiredChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate190.errors = vErrors;
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
validate190.errors = [{instancePath:instancePath+"/completionDefinition",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate190.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.bundleId === undefined) && (missing0 = "bundleId")) || ((data.mcpProfile === undefined) && (missing0 = "mcpProfile"))) || ((data.partnerProfile === undefined) && (missing0 = "partnerProfile"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.context === undefined) && (missing0 = "context"))) || ((data.requiresApproval === undefined) && (missing0 = "requiresApproval"))) || ((data.approved === undefined) && (missing0 = "approved"))) || ((data.checkpoint === undefined) && (missing0 = "checkpoint"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.tokenBudget === undefined) && (missing0 = "tokenBudget"))) || ((data.partnerStrategy === undefined) && (missing0 = "partnerStrategy"))) || ((data.actionScores === undefined) && (missing0 = "actionScores"))) || ((data.codegraphImpact === undefined) && (missing0 = "codegraphImpact"))) || ((data.killSwitches === undefined) && (missing0 = "killSwitches"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.delegationEligible === undefined) && (missing0 = "delegationEligible"))) || ((data.delegationScore === undefined) && (missing0 = "delegationScore"))) || ((data.delegationReason === undefined) && (missing0 = "delegationReason"))) || ((data.delegateProfile === undefined) && (missing0 = "delegateProfile"))) || ((data.handoffContract === undefined) && (missing0 = "handoffContract"))){
validate167.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
validate167.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bundleId !== undefined){
const _errs2 = errors;
if(!(validate153(data.bundleId, {instancePath:instancePath+"/bundleId",parentData:data,parentDataProperty:"bundleId",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
if(!(validate155(data.mcpProfile, {instancePath:instancePath+"/mcpProfile",parentData:data,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
if(!(validate157(data.partnerProfile, {instancePath:instancePath+"/partnerProfile",parentData:data,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate167.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "ready") || (data4 === "checkpoint_required"))){
validate167.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema78.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate167.errors = [{instancePath:instancePath+"/intent",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!(((key1 === "id") || (key1 === "description")) || (key1 === "risk"))){
validate167.errors = [{instancePath:instancePath+"/intent",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.id !== undefined){
const _errs12 = errors;
if(!(validate161(data5.id, {instancePath:instancePath+"/intent/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate167.errors = [{instancePath:instancePath+"/intent/description",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate163(data5.risk, {instancePath:instancePath+"/intent/risk",parentData:data5,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate167.errors = [{instancePath:instancePath+"/intent",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate167.errors = [{instancePath:instancePath+"/context",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/requiresApproval",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate167.errors = [{instancePath:instancePath+"/approved",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const err3 = {instancePath:instancePath+"/checkpoint/type",keyword:"enum",params:{allowedValues: schema78.properties.checkpoint.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate163(data15[i0], {instancePath:instancePath+"/checkpoint/requiredForRiskLevels/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate167.errors = vErrors;
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
if(!(validate174(data17[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate167.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((((key3 === "phaseIndex") || (key3 === "kind")) || (key3 === "parallel")) || (key3 === "actions"))){
validate167.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data20.phaseIndex !== undefined){
let data21 = data20.phaseIndex;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/phaseIndex",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/phaseIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data22 === "mcp_tool")){
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema78.properties.phases.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/parallel",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate174(data24[i3], {instancePath:instancePath+"/phases/" + i2+"/actions/" + i3,parentData:data24,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid8 = _errs52 === errors;
if(!valid8){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/phases/" + i2+"/actions",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate167.errors = [{instancePath:instancePath+"/phases/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate167.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate177(data.tokenBudget, {instancePath:instancePath+"/tokenBudget",parentData:data,parentDataProperty:"tokenBudget",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key4 in data27){
if(!(func1.call(schema78.properties.partnerStrategy.properties, key4))){
validate167.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data27.profile !== undefined){
const _errs57 = errors;
if(!(validate157(data27.profile, {instancePath:instancePath+"/partnerStrategy/profile",parentData:data27,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/label",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/description",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate159(data27.verificationMode, {instancePath:instancePath+"/partnerStrategy/verificationMode",parentData:data27,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/maxRetryDelta",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/rewardBias",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/partnerCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/actionBiases/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs72 === errors;
if(!valid10){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/actionBiases",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs76 === errors;
if(!valid11){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/partnerStrategy/recommendedChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate177(data27.tokenBudget, {instancePath:instancePath+"/partnerStrategy/tokenBudget",parentData:data27,parentDataProperty:"tokenBudget",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
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
validate167.errors = [{instancePath:instancePath+"/partnerStrategy",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs83 = errors;
for(const key6 in data41){
if(!(func1.call(schema78.properties.actionScores.items.properties, key6))){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data41.name !== undefined){
const _errs84 = errors;
if(typeof data41.name !== "string"){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate157(data41.partnerProfile, {instancePath:instancePath+"/actionScores/" + i5+"/partnerProfile",parentData:data41,parentDataProperty:"partnerProfile",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data46 < 0 || isNaN(data46)){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/actionScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data47 < 0 || isNaN(data47)){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerBias",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerPriority",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/partnerPriority",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores/" + i5,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate167.errors = [{instancePath:instancePath+"/actionScores",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate183(data.codegraphImpact, {instancePath:instancePath+"/codegraphImpact",parentData:data,parentDataProperty:"codegraphImpact",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
if(!(validate185(data52[i6], {instancePath:instancePath+"/killSwitches/" + i6,parentData:data52,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid14 = _errs104 === errors;
if(!valid14){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/killSwitches",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate167.errors = [{instancePath:instancePath+"/executionMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data54 === "single_agent") || (data54 === "sequential_delegate"))){
validate167.errors = [{instancePath:instancePath+"/executionMode",keyword:"enum",params:{allowedValues: schema78.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
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
validate167.errors = [{instancePath:instancePath+"/delegationEligible",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate167.errors = [{instancePath:instancePath+"/delegationScore",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate167.errors = [{instancePath:instancePath+"/delegationScore",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/delegationScore",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate167.errors = [{instancePath:instancePath+"/delegationReason",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate188(data58, {instancePath:instancePath+"/delegateProfile",parentData:data,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate167.errors = vErrors;
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
if(!(validate190(data59, {instancePath:instancePath+"/handoffContract",parentData:data,parentDataProperty:"handoffContract",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
validate167.errors = vErrors;
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
validate167.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}
exports.v14 = validate193;
const schema86 = {"type":"object","required":["handoffId","taskKey","status","executionMode","delegateProfile","handoffContract"],"additionalProperties":false,"properties":{"handoffId":{"type":"string"},"taskKey":{"type":"string"},"status":{"type":"string","enum":["started"]},"executionMode":{"type":"string","enum":["sequential_delegate"]},"delegateProfile":{"$ref":"component:DelegateProfile"},"handoffContract":{"$ref":"component:HandoffContract"}}};
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.taskKey === undefined) && (missing0 = "taskKey"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.executionMode === undefined) && (missing0 = "executionMode"))) || ((data.delegateProfile === undefined) && (missing0 = "delegateProfile"))) || ((data.handoffContract === undefined) && (missing0 = "handoffContract"))){
validate194.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "handoffId") || (key0 === "taskKey")) || (key0 === "status")) || (key0 === "executionMode")) || (key0 === "delegateProfile")) || (key0 === "handoffContract"))){
validate194.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.handoffId !== undefined){
const _errs2 = errors;
if(typeof data.handoffId !== "string"){
validate194.errors = [{instancePath:instancePath+"/handoffId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/taskKey",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "started")){
validate194.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema86.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate194.errors = [{instancePath:instancePath+"/executionMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "sequential_delegate")){
validate194.errors = [{instancePath:instancePath+"/executionMode",keyword:"enum",params:{allowedValues: schema86.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate188(data.delegateProfile, {instancePath:instancePath+"/delegateProfile",parentData:data,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
if(!(validate190(data.handoffContract, {instancePath:instancePath+"/handoffContract",parentData:data,parentDataProperty:"handoffContract",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
validate194.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
validate193.errors = vErrors;
return errors === 0;
}
exports.v15 = validate198;
const schema88 = {"type":"object","required":["handoffId","status","outcome","verificationAccepted","diagnosis","reliability"],"additionalProperties":false,"properties":{"handoffId":{"type":"string"},"status":{"type":"string","enum":["completed"]},"outcome":{"type":"string","enum":["accepted","rejected","aborted"]},"verificationAccepted":{"type":["boolean","null"]},"diagnosis":{"anyOf":[{"$ref":"component:FailureDiagnosis"},{"type":"null"}]},"reliability":{"type":"object","additionalProperties":{"$ref":"component:Posterior"}}}};
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.rootCauseCategory === undefined) && (missing0 = "rootCauseCategory")) || ((data.criticalFailureStep === undefined) && (missing0 = "criticalFailureStep"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate200.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "rootCauseCategory") || (key0 === "criticalFailureStep")) || (key0 === "violations")) || (key0 === "evidence"))){
validate200.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rootCauseCategory !== undefined){
const _errs2 = errors;
if(typeof data.rootCauseCategory !== "string"){
validate200.errors = [{instancePath:instancePath+"/rootCauseCategory",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/criticalFailureStep",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!(((key1 === "source") || (key1 === "constraintId")) || (key1 === "message"))){
validate200.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.source !== undefined){
const _errs11 = errors;
if(typeof data3.source !== "string"){
validate200.errors = [{instancePath:instancePath+"/violations/" + i0+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/violations/" + i0+"/constraintId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/violations/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate200.errors = [{instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate200.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "type") || (key2 === "value"))){
validate200.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.type !== undefined){
const _errs22 = errors;
if(typeof data8.type !== "string"){
validate200.errors = [{instancePath:instancePath+"/evidence/" + i1+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/evidence/" + i1+"/value",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/evidence/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate200.errors = [{instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate200.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.alpha === undefined) && (missing0 = "alpha")) || ((data.beta === undefined) && (missing0 = "beta"))) || ((data.reliability === undefined) && (missing0 = "reliability"))) || ((data.samples === undefined) && (missing0 = "samples"))){
validate202.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "alpha") || (key0 === "beta")) || (key0 === "reliability")) || (key0 === "samples"))){
validate202.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.alpha !== undefined){
let data0 = data.alpha;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate202.errors = [{instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate202.errors = [{instancePath:instancePath+"/beta",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate202.errors = [{instancePath:instancePath+"/reliability",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate202.errors = [{instancePath:instancePath+"/reliability",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/reliability",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate202.errors = [{instancePath:instancePath+"/samples",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate202.errors = [{instancePath:instancePath+"/samples",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate202.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.handoffId === undefined) && (missing0 = "handoffId")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.verificationAccepted === undefined) && (missing0 = "verificationAccepted"))) || ((data.diagnosis === undefined) && (missing0 = "diagnosis"))) || ((data.reliability === undefined) && (missing0 = "reliability"))){
validate199.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "handoffId") || (key0 === "status")) || (key0 === "outcome")) || (key0 === "verificationAccepted")) || (key0 === "diagnosis")) || (key0 === "reliability"))){
validate199.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.handoffId !== undefined){
const _errs2 = errors;
if(typeof data.handoffId !== "string"){
validate199.errors = [{instancePath:instancePath+"/handoffId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "completed")){
validate199.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema88.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate199.errors = [{instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "accepted") || (data2 === "rejected")) || (data2 === "aborted"))){
validate199.errors = [{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema88.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate199.errors = [{instancePath:instancePath+"/verificationAccepted",keyword:"type",params:{type: schema88.properties.verificationAccepted.type},message:"must be boolean,null"}];
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
if(!(validate200(data4, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
validate199.errors = vErrors;
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
if(!(validate202(data5[key1], {instancePath:instancePath+"/reliability/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate199.errors = [{instancePath:instancePath+"/reliability",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}
exports.v16 = validate205;
const schema92 = {"type":"object","required":["generatedAt","invocation","startupContext","recallPack","sandbox","intentPlan","reviewerLane","middlewarePlan","codeGraph"],"additionalProperties":false,"properties":{"generatedAt":{"type":"string","format":"date-time"},"invocation":{"type":"object","required":["source","trigger","thread","threadId","task","repoPath","prepareSandbox","intentId","mcpProfile","delegationMode"],"additionalProperties":false,"properties":{"source":{"type":"string","enum":["github","slack","linear","api","cli"]},"trigger":{"type":"object","required":["type","id","url","actor"],"additionalProperties":false,"properties":{"type":{"type":"string"},"id":{"type":["string","null"]},"url":{"type":["string","null"]},"actor":{"type":["string","null"]}}},"thread":{"type":"object","required":["id","title","url"],"additionalProperties":false,"properties":{"id":{"type":["string","null"]},"title":{"type":["string","null"]},"url":{"type":["string","null"]}}},"threadId":{"type":"string"},"task":{"type":"object","required":["title","body","number","labels","branch"],"additionalProperties":false,"properties":{"title":{"type":["string","null"]},"body":{"type":["string","null"]},"number":{"type":["string","null"]},"labels":{"type":"array","items":{"type":"string"}},"branch":{"type":["string","null"]}}},"repoPath":{"type":["string","null"]},"prepareSandbox":{"type":"boolean"},"intentId":{"$ref":"component:IntentId"},"mcpProfile":{"$ref":"component:McpProfile"},"delegationMode":{"type":"string","enum":["off","auto","sequential"]}}},"startupContext":{"type":"object","required":["text","sections"],"additionalProperties":false,"properties":{"text":{"type":"string"},"sections":{"type":"array","items":{"type":"object","required":["title","lines"],"additionalProperties":false,"properties":{"title":{"type":"string"},"lines":{"type":"array","items":{"type":"string"}}}}}}},"recallPack":{"type":"object","required":["packId","itemCount","cache","visibleTitles"],"additionalProperties":false,"properties":{"packId":{"type":"string"},"itemCount":{"type":"integer","minimum":0},"cache":{"type":"object","required":["hit"],"additionalProperties":false,"properties":{"hit":{"type":"boolean"},"similarity":{"type":"number","minimum":0,"maximum":1},"matchedQuery":{"type":"string"},"sourcePackId":{"type":"string"}}},"visibleTitles":{"type":"array","items":{"type":"string"},"maxItems":5}}},"sandbox":{"type":"object","required":["ready","kind","path","reused","baseRef"],"additionalProperties":false,"properties":{"ready":{"type":"boolean"},"kind":{"type":"string","enum":["none","git_worktree"]},"path":{"type":["string","null"]},"reused":{"type":"boolean"},"baseRef":{"type":["string","null"]}}},"intentPlan":{"$ref":"component:IntentPlan"},"reviewerLane":{"type":"object","required":["enabled","delegateProfile","executionMode","verificationMode","requiredChecks","requiredEvidence"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"delegateProfile":{"anyOf":[{"$ref":"component:DelegateProfile"},{"type":"null"}]},"executionMode":{"type":["string","null"],"enum":["single_agent","sequential_delegate",null]},"verificationMode":{"anyOf":[{"$ref":"component:VerificationMode"},{"type":"null"}]},"requiredChecks":{"type":"array","items":{"type":"string"}},"requiredEvidence":{"type":"array","items":{"type":"string"}}}},"middlewarePlan":{"type":"array","items":{"type":"object","required":["step","status","details"],"additionalProperties":false,"properties":{"step":{"type":"string","enum":["trigger_normalization","startup_context_hydration","context_pack_construction","sandbox_preparation","intent_planning","reviewer_lane","proof_gate","feedback_capture"]},"status":{"type":"string","enum":["ready","skipped","optional"]},"details":{"type":"object","additionalProperties":true}}}},"codeGraph":{"type":"object","required":["enabled","section"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"section":{"type":"string"}}}}};
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.generatedAt === undefined) && (missing0 = "generatedAt")) || ((data.invocation === undefined) && (missing0 = "invocation"))) || ((data.startupContext === undefined) && (missing0 = "startupContext"))) || ((data.recallPack === undefined) && (missing0 = "recallPack"))) || ((data.sandbox === undefined) && (missing0 = "sandbox"))) || ((data.intentPlan === undefined) && (missing0 = "intentPlan"))) || ((data.reviewerLane === undefined) && (missing0 = "reviewerLane"))) || ((data.middlewarePlan === undefined) && (missing0 = "middlewarePlan"))) || ((data.codeGraph === undefined) && (missing0 = "codeGraph"))){
validate206.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
validate206.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate206.errors = [{instancePath:instancePath+"/generatedAt",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate206.errors = [{instancePath:instancePath+"/generatedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func1.call(schema92.properties.invocation.properties, key1))){
validate206.errors = [{instancePath:instancePath+"/invocation",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.source !== undefined){
let data2 = data1.source;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate206.errors = [{instancePath:instancePath+"/invocation/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "github") || (data2 === "slack")) || (data2 === "linear")) || (data2 === "api")) || (data2 === "cli"))){
validate206.errors = [{instancePath:instancePath+"/invocation/source",keyword:"enum",params:{allowedValues: schema92.properties.invocation.properties.source.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data3){
if(!((((key2 === "type") || (key2 === "id")) || (key2 === "url")) || (key2 === "actor"))){
validate206.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.type !== undefined){
const _errs12 = errors;
if(typeof data3.type !== "string"){
validate206.errors = [{instancePath:instancePath+"/invocation/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/trigger/id",keyword:"type",params:{type: schema92.properties.invocation.properties.trigger.properties.id.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/trigger/url",keyword:"type",params:{type: schema92.properties.invocation.properties.trigger.properties.url.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/trigger/actor",keyword:"type",params:{type: schema92.properties.invocation.properties.trigger.properties.actor.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/trigger",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data8){
if(!(((key3 === "id") || (key3 === "title")) || (key3 === "url"))){
validate206.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.id !== undefined){
let data9 = data8.id;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate206.errors = [{instancePath:instancePath+"/invocation/thread/id",keyword:"type",params:{type: schema92.properties.invocation.properties.thread.properties.id.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/thread/title",keyword:"type",params:{type: schema92.properties.invocation.properties.thread.properties.title.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/thread/url",keyword:"type",params:{type: schema92.properties.invocation.properties.thread.properties.url.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/thread",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/threadId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data13){
if(!(((((key4 === "title") || (key4 === "body")) || (key4 === "number")) || (key4 === "labels")) || (key4 === "branch"))){
validate206.errors = [{instancePath:instancePath+"/invocation/task",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.title !== undefined){
let data14 = data13.title;
const _errs34 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate206.errors = [{instancePath:instancePath+"/invocation/task/title",keyword:"type",params:{type: schema92.properties.invocation.properties.task.properties.title.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task/body",keyword:"type",params:{type: schema92.properties.invocation.properties.task.properties.body.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task/number",keyword:"type",params:{type: schema92.properties.invocation.properties.task.properties.number.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task/labels/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/invocation/task/labels",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task/branch",keyword:"type",params:{type: schema92.properties.invocation.properties.task.properties.branch.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/task",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/repoPath",keyword:"type",params:{type: schema92.properties.invocation.properties.repoPath.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation/prepareSandbox",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate161(data1.intentId, {instancePath:instancePath+"/invocation/intentId",parentData:data1,parentDataProperty:"intentId",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate155(data1.mcpProfile, {instancePath:instancePath+"/invocation/mcpProfile",parentData:data1,parentDataProperty:"mcpProfile",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate206.errors = [{instancePath:instancePath+"/invocation/delegationMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data24 === "off") || (data24 === "auto")) || (data24 === "sequential"))){
validate206.errors = [{instancePath:instancePath+"/invocation/delegationMode",keyword:"enum",params:{allowedValues: schema92.properties.invocation.properties.delegationMode.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/invocation",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key5 in data25){
if(!((key5 === "text") || (key5 === "sections"))){
validate206.errors = [{instancePath:instancePath+"/startupContext",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data25.text !== undefined){
const _errs57 = errors;
if(typeof data25.text !== "string"){
validate206.errors = [{instancePath:instancePath+"/startupContext/text",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key6 in data28){
if(!((key6 === "title") || (key6 === "lines"))){
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data28.title !== undefined){
const _errs64 = errors;
if(typeof data28.title !== "string"){
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/lines/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs68 === errors;
if(!valid9){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1+"/lines",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext/sections/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext/sections",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/startupContext",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key7 in data32){
if(!((((key7 === "packId") || (key7 === "itemCount")) || (key7 === "cache")) || (key7 === "visibleTitles"))){
validate206.errors = [{instancePath:instancePath+"/recallPack",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data32.packId !== undefined){
const _errs73 = errors;
if(typeof data32.packId !== "string"){
validate206.errors = [{instancePath:instancePath+"/recallPack/packId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/itemCount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate206.errors = [{instancePath:instancePath+"/recallPack/itemCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key8 in data35){
if(!((((key8 === "hit") || (key8 === "similarity")) || (key8 === "matchedQuery")) || (key8 === "sourcePackId"))){
validate206.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data35.hit !== undefined){
const _errs80 = errors;
if(typeof data35.hit !== "boolean"){
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/hit",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/similarity",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/matchedQuery",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/cache/sourcePackId",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/cache",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/visibleTitles",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
var valid12 = true;
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
const _errs90 = errors;
if(typeof data40[i3] !== "string"){
validate206.errors = [{instancePath:instancePath+"/recallPack/visibleTitles/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack/visibleTitles",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/recallPack",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key9 in data42){
if(!(((((key9 === "ready") || (key9 === "kind")) || (key9 === "path")) || (key9 === "reused")) || (key9 === "baseRef"))){
validate206.errors = [{instancePath:instancePath+"/sandbox",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data42.ready !== undefined){
const _errs95 = errors;
if(typeof data42.ready !== "boolean"){
validate206.errors = [{instancePath:instancePath+"/sandbox/ready",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data44 === "none") || (data44 === "git_worktree"))){
validate206.errors = [{instancePath:instancePath+"/sandbox/kind",keyword:"enum",params:{allowedValues: schema92.properties.sandbox.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox/path",keyword:"type",params:{type: schema92.properties.sandbox.properties.path.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox/reused",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox/baseRef",keyword:"type",params:{type: schema92.properties.sandbox.properties.baseRef.type},message:"must be string,null"}];
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
validate206.errors = [{instancePath:instancePath+"/sandbox",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate167(data.intentPlan, {instancePath:instancePath+"/intentPlan",parentData:data,parentDataProperty:"intentPlan",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
validate206.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs108 = errors;
for(const key10 in data49){
if(!((((((key10 === "enabled") || (key10 === "delegateProfile")) || (key10 === "executionMode")) || (key10 === "verificationMode")) || (key10 === "requiredChecks")) || (key10 === "requiredEvidence"))){
validate206.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data49.enabled !== undefined){
const _errs109 = errors;
if(typeof data49.enabled !== "boolean"){
validate206.errors = [{instancePath:instancePath+"/reviewerLane/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate188(data51, {instancePath:instancePath+"/reviewerLane/delegateProfile",parentData:data49,parentDataProperty:"delegateProfile",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate206.errors = vErrors;
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
validate206.errors = [{instancePath:instancePath+"/reviewerLane/executionMode",keyword:"type",params:{type: schema92.properties.reviewerLane.properties.executionMode.type},message:"must be string,null"}];
return false;
}
if(!(((data52 === "single_agent") || (data52 === "sequential_delegate")) || (data52 === null))){
validate206.errors = [{instancePath:instancePath+"/reviewerLane/executionMode",keyword:"enum",params:{allowedValues: schema92.properties.reviewerLane.properties.executionMode.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate159(data53, {instancePath:instancePath+"/reviewerLane/verificationMode",parentData:data49,parentDataProperty:"verificationMode",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate206.errors = vErrors;
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
validate206.errors = [{instancePath:instancePath+"/reviewerLane/requiredChecks/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs125 === errors;
if(!valid17){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/reviewerLane/requiredChecks",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/reviewerLane/requiredEvidence/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs129 === errors;
if(!valid18){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/reviewerLane/requiredEvidence",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/reviewerLane",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs135 = errors;
for(const key11 in data59){
if(!(((key11 === "step") || (key11 === "status")) || (key11 === "details"))){
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs135 === errors){
if(data59.step !== undefined){
let data60 = data59.step;
const _errs136 = errors;
if(typeof data60 !== "string"){
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/step",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data60 === "trigger_normalization") || (data60 === "startup_context_hydration")) || (data60 === "context_pack_construction")) || (data60 === "sandbox_preparation")) || (data60 === "intent_planning")) || (data60 === "reviewer_lane")) || (data60 === "proof_gate")) || (data60 === "feedback_capture"))){
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/step",keyword:"enum",params:{allowedValues: schema92.properties.middlewarePlan.items.properties.step.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data61 === "ready") || (data61 === "skipped")) || (data61 === "optional"))){
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/status",keyword:"enum",params:{allowedValues: schema92.properties.middlewarePlan.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6+"/details",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/middlewarePlan/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath:instancePath+"/middlewarePlan",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate206.errors = [{instancePath:instancePath+"/codeGraph",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key12 in data63){
if(!((key12 === "enabled") || (key12 === "section"))){
validate206.errors = [{instancePath:instancePath+"/codeGraph",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data63.enabled !== undefined){
const _errs146 = errors;
if(typeof data63.enabled !== "boolean"){
validate206.errors = [{instancePath:instancePath+"/codeGraph/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate206.errors = [{instancePath:instancePath+"/codeGraph/section",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate206.errors = [{instancePath:instancePath+"/codeGraph",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
validate205.errors = vErrors;
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
  "healthz": { "200": {  }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "captureFeedback": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "422": { "body": { "application/json": bodies.v2 } }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getFeedbackStats": { "200": {  }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "inferLessonFromHistory": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "recordTelemetryPing": { "204": {  }, "500": { "body": { "application/problem+json": bodies.v1 } } },
  "getFunnelAnalytics": { "200": { "body": { "application/json": bodies.v3 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getLossAnalytics": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboard": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboardReviewState": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "markDashboardReviewed": { "200": { "body": { "application/json": bodies.v4 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDashboardRenderSpec": { "200": { "body": { "application/json": bodies.v4 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "evaluateDecision": { "200": { "body": { "application/json": bodies.v5 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "recordDecisionOutcome": { "200": { "body": { "application/json": bodies.v6 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getDecisionMetrics": { "200": { "body": { "application/json": bodies.v7 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getSettingsStatus": { "200": { "body": { "application/json": bodies.v8 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getBillingSummary": { "200": { "body": { "application/json": bodies.v9 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "submitWorkflowSprintIntake": { "201": { "body": { "application/json": bodies.v10 }, "headers": headers.v2 }, "400": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 } },
  "advanceWorkflowSprintLead": { "200": { "body": { "application/json": bodies.v11 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listIntentCatalog": { "200": { "body": { "application/json": bodies.v12 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "planIntent": { "200": { "body": { "application/json": bodies.v13 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "startHandoff": { "200": { "body": { "application/json": bodies.v14 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "422": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "completeHandoff": { "200": { "body": { "application/json": bodies.v15 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "bootstrapInternalAgent": { "200": { "body": { "application/json": bodies.v16 } }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getFeedbackSummary": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchLessons": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchThumbgate": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "searchThumbgatePost": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "generatePreventionRules": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "exportDpoPairs": { "200": {  }, "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listImportedDocuments": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "importDocument": { "201": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getImportedDocument": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "listHostedJobs": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "launchHostedHarness": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getHostedJob": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "controlHostedJob": { "202": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "404": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "409": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "exportDatabricksBundle": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "constructContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "evaluateContextPack": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "getContextProvenance": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "createBillingCheckoutSession": { "200": { "headers": headers.v3 }, "400": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "408": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "413": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "415": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "429": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 }, "500": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v3 }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v4 } },
  "getBillingUsage": { "200": { "headers": headers.v5 }, "401": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "provisionBillingKey": { "200": { "headers": headers.v5 }, "400": { "body": { "application/problem+json": bodies.v1 } }, "401": { "body": { "application/problem+json": bodies.v1 } }, "403": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "stripeBillingWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
  "githubMarketplaceWebhook": { "200": {  }, "400": { "body": { "application/problem+json": bodies.v1 } }, "408": { "body": { "application/problem+json": bodies.v1 } }, "413": { "body": { "application/problem+json": bodies.v1 } }, "415": { "body": { "application/problem+json": bodies.v1 } }, "500": { "body": { "application/problem+json": bodies.v1 } }, "503": { "body": { "application/problem+json": bodies.v1 }, "headers": headers.v1 } },
}
