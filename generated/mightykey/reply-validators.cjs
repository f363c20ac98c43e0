// Written by "npm run generate"; do not edit.
"use strict";const bodies=(()=>{const T={};T.v1=$;const C=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,ne=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function H(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.email===void 0&&(l="email")||r.name===void 0&&(l="name"))return H.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;
if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return H.errors=[{instancePath:a+"/id",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return H.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.email!==void 0){let i=r.email;const t=e,n=e;if(e===t&&(typeof i==
"number"&&isFinite(i),e===t))if(typeof i=="string"){if(!ne.test(i))return H.errors=[{instancePath:a+"/email",keyword:"format",params:{format:"\
email"},message:'must match format "email"'}],!1}else return H.errors=[{instancePath:a+"/email",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!="string")return H.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0}}else return H.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=o,e===0}function h(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===
void 0&&(l="name")||r.slug===void 0&&(l="slug"))return h.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must\
 have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i==
"string"){if(!C.test(i))return h.errors=[{instancePath:a+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return h.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;
if(s){if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!="string")return h.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s)if(r.slug!==void 0){let i=r.slug;const t=e;if(typeof i!="str\
ing")return h.errors=[{instancePath:a+"/slug",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else
var s=!0}}else return h.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=o,e===0}
function $(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data"))return $.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){
let m;if(t.user===void 0&&(m="user")||t.organization===void 0&&(m="organization"))return $.errors=[{instancePath:a+"/data",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(t.user!==void 0){let d=t.user;const p=e;H(d,{instancePath:a+
"/data/user",parentData:t,parentDataProperty:"user",rootData:c})||(o=o===null?H.errors:o.concat(H.errors),e=o.length);var s=p===e}else var s=!0;
if(s)if(t.organization!==void 0){let d=t.organization;const p=e;h(d,{instancePath:a+"/data/organization",parentData:t,parentDataProperty:"or\
ganization",rootData:c})||(o=o===null?h.errors:o.concat(h.errors),e=o.length);var s=p===e}else var s=!0}else return $.errors=[{instancePath:a+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else return $.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=o,e===0}T.v2=Ae;function re(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.error===void 0&&
(l="error"))return re.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;if(r.error!==void 0){let i=r.error;const t=e;if(typeof i!="string")return re.errors=[{instancePath:a+"/error",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0}else return re.errors=[{instancePath:a,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return re.errors=o,e===0}function Ae(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;return re(r,{instancePath:a,parentData:j,parentDataProperty:_,rootData:c})||(o=o===null?re.errors:o.concat(re.errors),e=o.length),
Ae.errors=o,e===0}T.v3=te;function te(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data"))return te.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t==
"object"&&!Array.isArray(t)){let m;if(t.user===void 0&&(m="user"))return te.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(t.user!==void 0){let d=t.user;const p=e;H(d,{instancePath:a+"/data/user",parentData:t,
parentDataProperty:"user",rootData:c})||(o=o===null?H.errors:o.concat(H.errors),e=o.length);var s=p===e}else var s=!0}else return te.errors=
[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else return te.errors=
[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=o,e===0}T.v4=J;function J(r,{instancePath:a="",
parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
data===void 0&&(i="data"))return J.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"must have required propert\
y '"+i+"'"}],!1;if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.loggedOut===
void 0&&(m="loggedOut"))return J.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:m},message:"must have required p\
roperty '"+m+"'"}],!1;if(t.loggedOut!==void 0){let d=t.loggedOut;const p=e;if(typeof d!="boolean")return J.errors=[{instancePath:a+"/data/lo\
ggedOut",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var s=p===e}else var s=!0}else return J.errors=[{instancePath:a+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else return J.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=o,e===0}T.v5=I;function I(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data"))return I.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.message===void 0&&(m="messag\
e"))return I.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
if(t.message!==void 0){let d=t.message;const p=e;if(typeof d!="string")return I.errors=[{instancePath:a+"/data/message",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0}else return I.errors=[{instancePath:a+"/data",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else return I.errors=[{instancePath:a,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return I.errors=o,e===0}T.v6=V;const Y={type:"object",properties:{id:{type:"string",format:"uui\
d"},orgId:{type:"string",format:"uuid"},projectId:{type:["string","null"],format:"uuid"},userId:{type:"string",format:"uuid"},status:{$ref:"\
component:RunStatus"},stageStartedAt:{type:["string","null"],format:"date-time"},stageHistory:{type:"array",items:{$ref:"component:StageHist\
oryEntry"}},requestText:{type:"string"},scopeArtifact:{type:["object","null"],additionalProperties:!0},planArtifact:{type:["object","null"],
additionalProperties:!0},totalCreditsUsed:{type:"string"},totalTokensInput:{type:"integer"},totalTokensOutput:{type:"integer"},parentRunId:{
type:["string","null"],format:"uuid"},modelUsed:{type:["string","null"]},errorMessage:{type:["string","null"]},createdAt:{type:"string",format:"\
date-time"},completedAt:{type:["string","null"],format:"date-time"}},required:["id","orgId","projectId","userId","status","stageStartedAt","\
stageHistory","requestText","scopeArtifact","planArtifact","totalCreditsUsed","totalTokensInput","totalTokensOutput","parentRunId","modelUse\
d","errorMessage","createdAt","completedAt"]},D=require("ajv-formats/dist/formats").fullFormats["date-time"],W={type:"string",enum:["intake",
"clarify","scope","plan","build","verify","deploy","monitor","completed","failed","cancelled"]};function q(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;if(typeof r!="string")return q.errors=[{instancePath:a,keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const k=e,s=W.enum;return r==="intake"||r==="clarify"||r==="scope"||r==="plan"||r==="build"||r==="verif\
y"||r==="deploy"||r==="monitor"||r==="completed"||r==="failed"||r==="cancelled"?(q.errors=o,e===0):(q.errors=[{instancePath:a,keyword:"enum",
params:{allowedValues:W.enum},message:"must be equal to one of the allowed values"}],!1)}function O(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.stage===void 0&&(l="stage")||r.startedAt===
void 0&&(l="startedAt")||r.endedAt===void 0&&(l="endedAt"))return O.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.startedAt!==void 0){let i=r.startedAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),
e===t))if(typeof i=="string"){if(!D.validate(i))return O.errors=[{instancePath:a+"/startedAt",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return O.errors=[{instancePath:a+"/startedAt",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=t===e}else var s=!0;if(s){if(r.endedAt!==void 0){let i=r.endedAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(
i),e===t))if(typeof i=="string"){if(!D.validate(i))return O.errors=[{instancePath:a+"/endedAt",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1}else return O.errors=[{instancePath:a+"/endedAt",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.stage!==void 0){let i=r.stage;const t=e;q(i,{instancePath:a+"/stage",parentData:r,parentDataProperty:"\
stage",rootData:c})||(o=o===null?q.errors:o.concat(q.errors),e=o.length);var s=t===e}else var s=!0}}else return O.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return O.errors=o,e===0}function w(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.orgId===
void 0&&(i="orgId")||r.projectId===void 0&&(i="projectId")||r.userId===void 0&&(i="userId")||r.status===void 0&&(i="status")||r.stageStartedAt===
void 0&&(i="stageStartedAt")||r.stageHistory===void 0&&(i="stageHistory")||r.requestText===void 0&&(i="requestText")||r.scopeArtifact===void 0&&
(i="scopeArtifact")||r.planArtifact===void 0&&(i="planArtifact")||r.totalCreditsUsed===void 0&&(i="totalCreditsUsed")||r.totalTokensInput===
void 0&&(i="totalTokensInput")||r.totalTokensOutput===void 0&&(i="totalTokensOutput")||r.parentRunId===void 0&&(i="parentRunId")||r.modelUsed===
void 0&&(i="modelUsed")||r.errorMessage===void 0&&(i="errorMessage")||r.createdAt===void 0&&(i="createdAt")||r.completedAt===void 0&&(i="com\
pletedAt"))return w.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.id!==void 0){let t=r.id;const n=e,f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n))if(typeof t=="string"){if(!C.test(t))return w.errors=
[{instancePath:a+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return w.errors=[{instancePath:a+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.orgId!==void 0){let t=r.orgId;
const n=e,f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n))if(typeof t=="string"){if(!C.test(t))return w.errors=[{instancePath:a+"/orgI\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return w.errors=[{instancePath:a+"/orgId",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.projectId!==void 0){let t=r.projectId;const n=e;
if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+"/projectId",keyword:"type",params:{type:Y.properties.projectId.type},message:"\
must be string,null"}],!1;const f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n&&typeof t=="string"&&!C.test(t)))return w.errors=[{instancePath:a+
"/projectId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var s=n===e}else var s=!0;if(s){if(r.userId!==void 0){
let t=r.userId;const n=e,f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n))if(typeof t=="string"){if(!C.test(t))return w.errors=[{instancePath:a+
"/userId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return w.errors=[{instancePath:a+"/userId",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.status!==void 0){let t=r.status;const n=e;q(
t,{instancePath:a+"/status",parentData:r,parentDataProperty:"status",rootData:c})||(o=o===null?q.errors:o.concat(q.errors),e=o.length);var s=n===
e}else var s=!0;if(s){if(r.stageStartedAt!==void 0){let t=r.stageStartedAt;const n=e;if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+
"/stageStartedAt",keyword:"type",params:{type:Y.properties.stageStartedAt.type},message:"must be string,null"}],!1;const f=e;if(e===n&&(typeof t==
"number"&&isFinite(t),e===n&&typeof t=="string"&&!D.validate(t)))return w.errors=[{instancePath:a+"/stageStartedAt",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1;var s=n===e}else var s=!0;if(s){if(r.stageHistory!==void 0){let t=r.stageHistory;
const n=e,f=e;if(e===n)if(Array.isArray(t)){var l=!0;const d=t.length;for(let p=0;p<d;p++){let y=t[p];const g=e;O(y,{instancePath:a+"/stageH\
istory/"+p,parentData:t,parentDataProperty:p,rootData:c})||(o=o===null?O.errors:o.concat(O.errors),e=o.length);var l=g===e;if(!l)break}}else
return w.errors=[{instancePath:a+"/stageHistory",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=n===e}else var s=!0;
if(s){if(r.requestText!==void 0){let t=r.requestText;const n=e;if(typeof t!="string")return w.errors=[{instancePath:a+"/requestText",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.scopeArtifact!==void 0){let t=r.scopeArtifact;
const n=e;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null)return w.errors=[{instancePath:a+"/scopeArtifact",keyword:"type",params:{
type:Y.properties.scopeArtifact.type},message:"must be object,null"}],!1;const f=e;if(e===n&&t&&typeof t=="object"&&!Array.isArray(t)){const d=e}
var s=n===e}else var s=!0;if(s){if(r.planArtifact!==void 0){let t=r.planArtifact;const n=e;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==
null)return w.errors=[{instancePath:a+"/planArtifact",keyword:"type",params:{type:Y.properties.planArtifact.type},message:"must be object,nu\
ll"}],!1;const f=e;if(e===n&&t&&typeof t=="object"&&!Array.isArray(t)){const d=e}var s=n===e}else var s=!0;if(s){if(r.totalCreditsUsed!==void 0){
let t=r.totalCreditsUsed;const n=e;if(typeof t!="string")return w.errors=[{instancePath:a+"/totalCreditsUsed",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.totalTokensInput!==void 0){let t=r.totalTokensInput;const n=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=[{instancePath:a+"/totalTokensInput",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.totalTokensOutput!==void 0){let t=r.totalTokensOutput;
const n=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return w.errors=[{instancePath:a+"/totalTokensOutput",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.parentRunId!==void 0){let t=r.parentRunId;const n=e;
if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+"/parentRunId",keyword:"type",params:{type:Y.properties.parentRunId.type},message:"\
must be string,null"}],!1;const f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n&&typeof t=="string"&&!C.test(t)))return w.errors=[{instancePath:a+
"/parentRunId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var s=n===e}else var s=!0;if(s){if(r.modelUsed!==
void 0){let t=r.modelUsed;const n=e;if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+"/modelUsed",keyword:"type",params:{type:Y.
properties.modelUsed.type},message:"must be string,null"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.errorMessage!==void 0){let t=r.
errorMessage;const n=e;if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+"/errorMessage",keyword:"type",params:{type:Y.properties.
errorMessage.type},message:"must be string,null"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.createdAt!==void 0){let t=r.createdAt;const n=e,
f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n))if(typeof t=="string"){if(!D.validate(t))return w.errors=[{instancePath:a+"/createdAt",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return w.errors=[{instancePath:a+"/createdAt",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.completedAt!==void 0){let t=r.completedAt;
const n=e;if(typeof t!="string"&&t!==null)return w.errors=[{instancePath:a+"/completedAt",keyword:"type",params:{type:Y.properties.completedAt.
type},message:"must be string,null"}],!1;const f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n&&typeof t=="string"&&!D.validate(t)))return w.
errors=[{instancePath:a+"/completedAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=n===e}else
var s=!0}}}}}}}}}}}}}}}}}else return w.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.
errors=o,e===0}function V(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return V.errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.runs===void 0&&(d="runs")||n.count===void 0&&(d="count"))return V.errors=[{instancePath:a+"/data",keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(n.runs!==void 0){let p=n.runs;const y=e,g=e;if(e===y)if(Array.
isArray(p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;w(b,{instancePath:a+"/data/runs/"+u,parentData:p,parentDataProperty:u,
rootData:c})||(o=o===null?w.errors:o.concat(w.errors),e=o.length);var s=A===e;if(!s)break}}else return V.errors=[{instancePath:a+"/data/runs",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0;if(l)if(n.count!==void 0){let p=n.count;const y=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return V.errors=[{instancePath:a+"/data/count",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;const g=e;var l=y===e}else var l=!0}else return V.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=f===e}else var i=!0}else return V.errors=[{instancePath:a,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return V.errors=o,e===0}T.v7=G;function G(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data"))return G.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;
w(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?w.errors:o.concat(w.errors),e=o.length);var s=t===
e}else var s=!0}else return G.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=o,
e===0}T.v8=De;const he={type:"object",properties:{id:{type:"string",format:"uuid"},runId:{type:"string",format:"uuid"},sequenceNumber:{type:"\
integer"},eventType:{type:"string",enum:["tool_call","tool_result","message","approval_requested","approval_granted","approval_denied","erro\
r","stage_transition","artifact_created","rollback_created","cost_update"]},data:{type:"object",additionalProperties:!0},modelUsed:{type:["s\
tring","null"]},tokensUsed:{type:["integer","null"]},replayVisible:{type:"boolean"},createdAt:{type:"string",format:"date-time"}},required:[
"id","runId","sequenceNumber","eventType","data","modelUsed","tokensUsed","replayVisible","createdAt"]};function R(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&
(l="id")||r.runId===void 0&&(l="runId")||r.sequenceNumber===void 0&&(l="sequenceNumber")||r.eventType===void 0&&(l="eventType")||r.data===void 0&&
(l="data")||r.modelUsed===void 0&&(l="modelUsed")||r.tokensUsed===void 0&&(l="tokensUsed")||r.replayVisible===void 0&&(l="replayVisible")||r.
createdAt===void 0&&(l="createdAt"))return R.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have requir\
ed property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){
if(!C.test(i))return R.errors=[{instancePath:a+"/id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return R.
errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.runId!==
void 0){let i=r.runId;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return R.errors=[
{instancePath:a+"/runId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return R.errors=[{instancePath:a+
"/runId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.sequenceNumber!==void 0){let i=r.
sequenceNumber;const t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return R.errors=[{instancePath:a+"/sequenceNumber",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.eventType!==void 0){let i=r.eventType;
const t=e;if(typeof i!="string")return R.errors=[{instancePath:a+"/eventType",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e,f=he.properties.eventType.enum;if(!(i==="tool_call"||i==="tool_result"||i==="message"||i==="approval_requested"||i==="approval_\
granted"||i==="approval_denied"||i==="error"||i==="stage_transition"||i==="artifact_created"||i==="rollback_created"||i==="cost_update"))return R.
errors=[{instancePath:a+"/eventType",keyword:"enum",params:{allowedValues:he.properties.eventType.enum},message:"must be equal to one of the\
 allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.data!==void 0){let i=r.data;const t=e,n=e;if(e===t)if(i&&typeof i=="object"&&!Array.
isArray(i)){const m=e}else return R.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=t===
e}else var s=!0;if(s){if(r.modelUsed!==void 0){let i=r.modelUsed;const t=e;if(typeof i!="string"&&i!==null)return R.errors=[{instancePath:a+
"/modelUsed",keyword:"type",params:{type:he.properties.modelUsed.type},message:"must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;
if(s){if(r.tokensUsed!==void 0){let i=r.tokensUsed;const t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return R.errors=
[{instancePath:a+"/tokensUsed",keyword:"type",params:{type:he.properties.tokensUsed.type},message:"must be integer,null"}],!1;const n=e;var s=t===
e}else var s=!0;if(s){if(r.replayVisible!==void 0){let i=r.replayVisible;const t=e;if(typeof i!="boolean")return R.errors=[{instancePath:a+"\
/replayVisible",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var s=t===e}else var s=!0;if(s)if(r.createdAt!==
void 0){let i=r.createdAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return R.
errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return R.
errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0}}}}}}}}else
return R.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=o,e===0}const Z={type:"\
object",properties:{id:{type:"string",format:"uuid"},runId:{type:"string",format:"uuid"},eventId:{type:["string","null"],format:"uuid"},actionSummary:{
type:"string"},reason:{type:"string"},riskDescription:{type:["string","null"]},costEstimate:{type:["string","null"]},undoPlan:{type:["string",
"null"]},evidence:{type:["object","null"],additionalProperties:!0},status:{type:"string",enum:["pending","approved","denied","auto_approved",
"expired"]},decidedBy:{type:["string","null"],format:"uuid"},policyRuleId:{type:["string","null"],format:"uuid"},decidedAt:{type:["string","\
null"],format:"date-time"},expiresAt:{type:["string","null"],format:"date-time"},createdAt:{type:"string",format:"date-time"}},required:["id",
"runId","eventId","actionSummary","reason","riskDescription","costEstimate","undoPlan","evidence","status","decidedBy","policyRuleId","decid\
edAt","expiresAt","createdAt"]};function P(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.runId===void 0&&(l="runId")||r.eventId===void 0&&(l=
"eventId")||r.actionSummary===void 0&&(l="actionSummary")||r.reason===void 0&&(l="reason")||r.riskDescription===void 0&&(l="riskDescription")||
r.costEstimate===void 0&&(l="costEstimate")||r.undoPlan===void 0&&(l="undoPlan")||r.evidence===void 0&&(l="evidence")||r.status===void 0&&(l=
"status")||r.decidedBy===void 0&&(l="decidedBy")||r.policyRuleId===void 0&&(l="policyRuleId")||r.decidedAt===void 0&&(l="decidedAt")||r.expiresAt===
void 0&&(l="expiresAt")||r.createdAt===void 0&&(l="createdAt"))return P.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===
t))if(typeof i=="string"){if(!C.test(i))return P.errors=[{instancePath:a+"/id",keyword:"format",params:{format:"uuid"},message:'must match f\
ormat "uuid"'}],!1}else return P.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===
e}else var s=!0;if(s){if(r.runId!==void 0){let i=r.runId;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="strin\
g"){if(!C.test(i))return P.errors=[{instancePath:a+"/runId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return P.errors=[{instancePath:a+"/runId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){
if(r.eventId!==void 0){let i=r.eventId;const t=e;if(typeof i!="string"&&i!==null)return P.errors=[{instancePath:a+"/eventId",keyword:"type",
params:{type:Z.properties.eventId.type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i==
"string"&&!C.test(i)))return P.errors=[{instancePath:a+"/eventId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1;var s=t===e}else var s=!0;if(s){if(r.actionSummary!==void 0){let i=r.actionSummary;const t=e;if(typeof i!="string")return P.errors=[{instancePath:a+
"/actionSummary",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.reason!==
void 0){let i=r.reason;const t=e;if(typeof i!="string")return P.errors=[{instancePath:a+"/reason",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.riskDescription!==void 0){let i=r.riskDescription;const t=e;if(typeof i!=
"string"&&i!==null)return P.errors=[{instancePath:a+"/riskDescription",keyword:"type",params:{type:Z.properties.riskDescription.type},message:"\
must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.costEstimate!==void 0){let i=r.costEstimate;const t=e;if(typeof i!=
"string"&&i!==null)return P.errors=[{instancePath:a+"/costEstimate",keyword:"type",params:{type:Z.properties.costEstimate.type},message:"mus\
t be string,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.undoPlan!==void 0){let i=r.undoPlan;const t=e;if(typeof i!="string"&&i!==
null)return P.errors=[{instancePath:a+"/undoPlan",keyword:"type",params:{type:Z.properties.undoPlan.type},message:"must be string,null"}],!1;
const n=e;var s=t===e}else var s=!0;if(s){if(r.evidence!==void 0){let i=r.evidence;const t=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null)return P.errors=[{instancePath:a+"/evidence",keyword:"type",params:{type:Z.properties.evidence.type},message:"must be object,null"}],
!1;const n=e;if(e===t&&i&&typeof i=="object"&&!Array.isArray(i)){const m=e}var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status;
const t=e;if(typeof i!="string")return P.errors=[{instancePath:a+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const n=e,f=Z.properties.status.enum;if(!(i==="pending"||i==="approved"||i==="denied"||i==="auto_approved"||i==="expired"))return P.errors=
[{instancePath:a+"/status",keyword:"enum",params:{allowedValues:Z.properties.status.enum},message:"must be equal to one of the allowed value\
s"}],!1;var s=t===e}else var s=!0;if(s){if(r.decidedBy!==void 0){let i=r.decidedBy;const t=e;if(typeof i!="string"&&i!==null)return P.errors=
[{instancePath:a+"/decidedBy",keyword:"type",params:{type:Z.properties.decidedBy.type},message:"must be string,null"}],!1;const n=e;if(e===t&&
(typeof i=="number"&&isFinite(i),e===t&&typeof i=="string"&&!C.test(i)))return P.errors=[{instancePath:a+"/decidedBy",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1;var s=t===e}else var s=!0;if(s){if(r.policyRuleId!==void 0){let i=r.policyRuleId;const t=e;
if(typeof i!="string"&&i!==null)return P.errors=[{instancePath:a+"/policyRuleId",keyword:"type",params:{type:Z.properties.policyRuleId.type},
message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i=="string"&&!C.test(i)))return P.errors=
[{instancePath:a+"/policyRuleId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var s=t===e}else var s=!0;if(s){
if(r.decidedAt!==void 0){let i=r.decidedAt;const t=e;if(typeof i!="string"&&i!==null)return P.errors=[{instancePath:a+"/decidedAt",keyword:"\
type",params:{type:Z.properties.decidedAt.type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===
t&&typeof i=="string"&&!D.validate(i)))return P.errors=[{instancePath:a+"/decidedAt",keyword:"format",params:{format:"date-time"},message:'m\
ust match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.expiresAt!==void 0){let i=r.expiresAt;const t=e;if(typeof i!="string"&&
i!==null)return P.errors=[{instancePath:a+"/expiresAt",keyword:"type",params:{type:Z.properties.expiresAt.type},message:"must be string,null"}],
!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i=="string"&&!D.validate(i)))return P.errors=[{instancePath:a+"/expire\
sAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s)if(r.createdAt!==
void 0){let i=r.createdAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return P.
errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return P.
errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0}}}}}}}}}}}}}}else
return P.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=o,e===0}function oe(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;w(r,{instancePath:a,parentData:j,parentDataProperty:_,
rootData:c})||(o=o===null?w.errors:o.concat(w.errors),e=o.length);var s=k===e;if(s){const n=e,f=e;if(e===n)if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.events===void 0&&(d="events")||r.approvals===void 0&&(d="approvals"))return oe.errors=[{instancePath:a,keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.events!==void 0){let p=r.events;const y=e,g=e;if(e===
y)if(Array.isArray(p)){var l=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;R(b,{instancePath:a+"/events/"+u,parentData:p,parentDataProperty:u,
rootData:c})||(o=o===null?R.errors:o.concat(R.errors),e=o.length);var l=A===e;if(!l)break}}else return oe.errors=[{instancePath:a+"/events",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;if(i)if(r.approvals!==void 0){let p=r.approvals;
const y=e,g=e;if(e===y)if(Array.isArray(p)){var t=!0;const u=p.length;for(let b=0;b<u;b++){let A=p[b];const ue=e;P(A,{instancePath:a+"/appro\
vals/"+b,parentData:p,parentDataProperty:b,rootData:c})||(o=o===null?P.errors:o.concat(P.errors),e=o.length);var t=ue===e;if(!t)break}}else return oe.
errors=[{instancePath:a+"/approvals",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0}else return oe.
errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=n===e}return oe.errors=o,e===0}function De(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.data===void 0&&(l="data"))return De.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have \
required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;oe(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"dat\
a",rootData:c})||(o=o===null?oe.errors:o.concat(oe.errors),e=o.length);var s=t===e}else var s=!0}else return De.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return De.errors=o,e===0}T.v9=qe;function qe(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data"))return qe.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.data!==void 0){
let i=r.data;const t=e;P(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?P.errors:o.concat(P.errors),
e=o.length);var s=t===e}else var s=!0}else return qe.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return qe.errors=o,e===0}T.v10=Ie;const ze={type:"object",properties:{run:{type:"object",properties:{id:{type:"string"},status:{$ref:"com\
ponent:RunStatus"},requestText:{type:"string"},totalCreditsUsed:{type:"string"},totalTokensInput:{type:"integer"},totalTokensOutput:{type:"i\
nteger"},createdAt:{type:"string",format:"date-time"},completedAt:{type:["string","null"],format:"date-time"},stageHistory:{type:"array",items:{
$ref:"component:StageHistoryEntry"}}},required:["id","status","requestText","totalCreditsUsed","totalTokensInput","totalTokensOutput","creat\
edAt","completedAt","stageHistory"]},events:{type:"array",items:{$ref:"component:RunEvent"}},eventCount:{type:"integer"}},required:["run","e\
vents","eventCount"]};function B(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.run===void 0&&(n="run")||r.events===void 0&&(n="events")||r.eventCount===void 0&&(n=
"eventCount"))return B.errors=[{instancePath:a,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;if(r.run!==void 0){let f=r.run;const m=e,d=e;if(e===m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p;if(f.id===void 0&&(p="id")||f.status===
void 0&&(p="status")||f.requestText===void 0&&(p="requestText")||f.totalCreditsUsed===void 0&&(p="totalCreditsUsed")||f.totalTokensInput===void 0&&
(p="totalTokensInput")||f.totalTokensOutput===void 0&&(p="totalTokensOutput")||f.createdAt===void 0&&(p="createdAt")||f.completedAt===void 0&&
(p="completedAt")||f.stageHistory===void 0&&(p="stageHistory"))return B.errors=[{instancePath:a+"/run",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(f.id!==void 0){let y=f.id;const g=e;if(typeof y!="string")return B.errors=[{instancePath:a+
"/run/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var s=g===e}else var s=!0;if(s){if(f.status!==void 0){
let y=f.status;const g=e;q(y,{instancePath:a+"/run/status",parentData:f,parentDataProperty:"status",rootData:c})||(o=o===null?q.errors:o.concat(
q.errors),e=o.length);var s=g===e}else var s=!0;if(s){if(f.requestText!==void 0){let y=f.requestText;const g=e;if(typeof y!="string")return B.
errors=[{instancePath:a+"/run/requestText",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var s=g===e}else var s=!0;
if(s){if(f.totalCreditsUsed!==void 0){let y=f.totalCreditsUsed;const g=e;if(typeof y!="string")return B.errors=[{instancePath:a+"/run/totalC\
reditsUsed",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const v=e;var s=g===e}else var s=!0;if(s){if(f.totalTokensInput!==
void 0){let y=f.totalTokensInput;const g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return B.errors=[{instancePath:a+"/run/t\
otalTokensInput",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var s=g===e}else var s=!0;if(s){if(f.totalTokensOutput!==
void 0){let y=f.totalTokensOutput;const g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return B.errors=[{instancePath:a+"/run/\
totalTokensOutput",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const v=e;var s=g===e}else var s=!0;if(s){if(f.createdAt!==
void 0){let y=f.createdAt;const g=e,v=e;if(e===g&&(typeof y=="number"&&isFinite(y),e===g))if(typeof y=="string"){if(!D.validate(y))return B.
errors=[{instancePath:a+"/run/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return B.
errors=[{instancePath:a+"/run/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=g===e}else var s=!0;if(s){
if(f.completedAt!==void 0){let y=f.completedAt;const g=e;if(typeof y!="string"&&y!==null)return B.errors=[{instancePath:a+"/run/completedAt",
keyword:"type",params:{type:ze.properties.run.properties.completedAt.type},message:"must be string,null"}],!1;const v=e;if(e===g&&(typeof y==
"number"&&isFinite(y),e===g&&typeof y=="string"&&!D.validate(y)))return B.errors=[{instancePath:a+"/run/completedAt",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1;var s=g===e}else var s=!0;if(s)if(f.stageHistory!==void 0){let y=f.stageHistory;
const g=e,v=e;if(e===g)if(Array.isArray(y)){var l=!0;const b=y.length;for(let A=0;A<b;A++){let ue=y[A];const ee=e;O(ue,{instancePath:a+"/run\
/stageHistory/"+A,parentData:y,parentDataProperty:A,rootData:c})||(o=o===null?O.errors:o.concat(O.errors),e=o.length);var l=ee===e;if(!l)break}}else
return B.errors=[{instancePath:a+"/run/stageHistory",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=g===e}else var s=!0}}}}}}}}else
return B.errors=[{instancePath:a+"/run",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=m===e}else var i=!0;if(i){
if(r.events!==void 0){let f=r.events;const m=e,d=e;if(e===m)if(Array.isArray(f)){var t=!0;const y=f.length;for(let g=0;g<y;g++){let v=f[g];const u=e;
R(v,{instancePath:a+"/events/"+g,parentData:f,parentDataProperty:g,rootData:c})||(o=o===null?R.errors:o.concat(R.errors),e=o.length);var t=u===
e;if(!t)break}}else return B.errors=[{instancePath:a+"/events",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=m===e}else
var i=!0;if(i)if(r.eventCount!==void 0){let f=r.eventCount;const m=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return B.errors=
[{instancePath:a+"/eventCount",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const d=e;var i=m===e}else var i=!0}}else
return B.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=o,e===0}function Ie(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.data===void 0&&(l="data"))return Ie.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have \
required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;B(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",
rootData:c})||(o=o===null?B.errors:o.concat(B.errors),e=o.length);var s=t===e}else var s=!0}else return Ie.errors=[{instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=o,e===0}T.v11=ye;const Se={type:"string",enum:["free","starter",
"pro","business","enterprise"]};function Q(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;if(typeof r!=
"string")return Q.errors=[{instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const k=e,s=Se.enum;return r===
"free"||r==="starter"||r==="pro"||r==="business"||r==="enterprise"?(Q.errors=o,e===0):(Q.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Se.
enum},message:"must be equal to one of the allowed values"}],!1)}const Re={type:"string",enum:["observe","assist","act","autopilot"]};function se(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;if(typeof r!="string")return se.errors=[{instancePath:a,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const k=e,s=Re.enum;return r==="observe"||r==="assist"||r==="act"||r==="\
autopilot"?(se.errors=o,e===0):(se.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Re.enum},message:"must be equal to one of th\
e allowed values"}],!1)}function X(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name")||r.slug===void 0&&(l="slug")||r.
subscriptionTier===void 0&&(l="subscriptionTier")||r.autonomyLevel===void 0&&(l="autonomyLevel")||r.createdAt===void 0&&(l="createdAt"))return X.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.
id;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return X.errors=[{instancePath:a+"/i\
d",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return X.errors=[{instancePath:a+"/id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!=
"string")return X.errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else
var s=!0;if(s){if(r.slug!==void 0){let i=r.slug;const t=e;if(typeof i!="string")return X.errors=[{instancePath:a+"/slug",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.subscriptionTier!==void 0){let i=r.subscriptionTier;
const t=e;Q(i,{instancePath:a+"/subscriptionTier",parentData:r,parentDataProperty:"subscriptionTier",rootData:c})||(o=o===null?Q.errors:o.concat(
Q.errors),e=o.length);var s=t===e}else var s=!0;if(s){if(r.autonomyLevel!==void 0){let i=r.autonomyLevel;const t=e;se(i,{instancePath:a+"/au\
tonomyLevel",parentData:r,parentDataProperty:"autonomyLevel",rootData:c})||(o=o===null?se.errors:o.concat(se.errors),e=o.length);var s=t===e}else
var s=!0;if(s)if(r.createdAt!==void 0){let i=r.createdAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="strin\
g"){if(!D.validate(i))return X.errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}],!1}else return X.errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===
e}else var s=!0}}}}}else return X.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=
o,e===0}function ye(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return ye.errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.organizations===void 0&&(d="organizations"))return ye.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(n.organizations!==void 0){let p=n.organizations;const y=e,g=e;if(e===y)if(Array.isArray(
p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;X(b,{instancePath:a+"/data/organizations/"+u,parentData:p,parentDataProperty:u,
rootData:c})||(o=o===null?X.errors:o.concat(X.errors),e=o.length);var s=A===e;if(!s)break}}else return ye.errors=[{instancePath:a+"/data/org\
anizations",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0}else return ye.errors=[{instancePath:a+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}else return ye.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=o,e===0}T.v12=Pe;const we={type:"object",properties:{id:{
type:"string",format:"uuid"},name:{type:"string"},slug:{type:"string"},logoUrl:{type:["string","null"]},subscriptionTier:{$ref:"component:Su\
bscriptionTier"},stripeCustomerId:{type:["string","null"]},stripeSubscriptionId:{type:["string","null"]},settings:{type:"object",additionalProperties:!0},
constitutionVersion:{type:"integer"},autonomyLevel:{$ref:"component:AutonomyLevel"},creditBalance:{type:"string"},maxSeats:{type:"integer"},
isActive:{type:"boolean"},suspendedAt:{type:["string","null"],format:"date-time"},suspendedReason:{type:["string","null"]},createdAt:{type:"\
string",format:"date-time"},updatedAt:{type:"string",format:"date-time"},role:{type:"string"}},required:["id","name","slug","logoUrl","subsc\
riptionTier","stripeCustomerId","stripeSubscriptionId","settings","constitutionVersion","autonomyLevel","creditBalance","maxSeats","isActive",
"suspendedAt","suspendedReason","createdAt","updatedAt","role"]};function U(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name")||
r.slug===void 0&&(l="slug")||r.logoUrl===void 0&&(l="logoUrl")||r.subscriptionTier===void 0&&(l="subscriptionTier")||r.stripeCustomerId===void 0&&
(l="stripeCustomerId")||r.stripeSubscriptionId===void 0&&(l="stripeSubscriptionId")||r.settings===void 0&&(l="settings")||r.constitutionVersion===
void 0&&(l="constitutionVersion")||r.autonomyLevel===void 0&&(l="autonomyLevel")||r.creditBalance===void 0&&(l="creditBalance")||r.maxSeats===
void 0&&(l="maxSeats")||r.isActive===void 0&&(l="isActive")||r.suspendedAt===void 0&&(l="suspendedAt")||r.suspendedReason===void 0&&(l="susp\
endedReason")||r.createdAt===void 0&&(l="createdAt")||r.updatedAt===void 0&&(l="updatedAt")||r.role===void 0&&(l="role"))return U.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;
if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return U.errors=[{instancePath:a+"/id",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return U.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!="string")return U.
errors=[{instancePath:a+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){
if(r.slug!==void 0){let i=r.slug;const t=e;if(typeof i!="string")return U.errors=[{instancePath:a+"/slug",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.logoUrl!==void 0){let i=r.logoUrl;const t=e;if(typeof i!="s\
tring"&&i!==null)return U.errors=[{instancePath:a+"/logoUrl",keyword:"type",params:{type:we.properties.logoUrl.type},message:"must be string\
,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.subscriptionTier!==void 0){let i=r.subscriptionTier;const t=e;Q(i,{instancePath:a+
"/subscriptionTier",parentData:r,parentDataProperty:"subscriptionTier",rootData:c})||(o=o===null?Q.errors:o.concat(Q.errors),e=o.length);var s=t===
e}else var s=!0;if(s){if(r.stripeCustomerId!==void 0){let i=r.stripeCustomerId;const t=e;if(typeof i!="string"&&i!==null)return U.errors=[{instancePath:a+
"/stripeCustomerId",keyword:"type",params:{type:we.properties.stripeCustomerId.type},message:"must be string,null"}],!1;const n=e;var s=t===
e}else var s=!0;if(s){if(r.stripeSubscriptionId!==void 0){let i=r.stripeSubscriptionId;const t=e;if(typeof i!="string"&&i!==null)return U.errors=
[{instancePath:a+"/stripeSubscriptionId",keyword:"type",params:{type:we.properties.stripeSubscriptionId.type},message:"must be string,null"}],
!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.settings!==void 0){let i=r.settings;const t=e,n=e;if(e===t)if(i&&typeof i=="object"&&!Array.
isArray(i)){const m=e}else return U.errors=[{instancePath:a+"/settings",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var s=t===e}else var s=!0;if(s){if(r.constitutionVersion!==void 0){let i=r.constitutionVersion;const t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return U.errors=[{instancePath:a+"/constitutionVersion",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.autonomyLevel!==void 0){let i=r.autonomyLevel;const t=e;se(i,{instancePath:a+"/autonomyLev\
el",parentData:r,parentDataProperty:"autonomyLevel",rootData:c})||(o=o===null?se.errors:o.concat(se.errors),e=o.length);var s=t===e}else var s=!0;
if(s){if(r.creditBalance!==void 0){let i=r.creditBalance;const t=e;if(typeof i!="string")return U.errors=[{instancePath:a+"/creditBalance",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.maxSeats!==void 0){let i=r.maxSeats;
const t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return U.errors=[{instancePath:a+"/maxSeats",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.isActive!==void 0){let i=r.isActive;const t=e;if(typeof i!=
"boolean")return U.errors=[{instancePath:a+"/isActive",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const n=e;var s=t===
e}else var s=!0;if(s){if(r.suspendedAt!==void 0){let i=r.suspendedAt;const t=e;if(typeof i!="string"&&i!==null)return U.errors=[{instancePath:a+
"/suspendedAt",keyword:"type",params:{type:we.properties.suspendedAt.type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i==
"number"&&isFinite(i),e===t&&typeof i=="string"&&!D.validate(i)))return U.errors=[{instancePath:a+"/suspendedAt",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.suspendedReason!==void 0){let i=r.suspendedReason;
const t=e;if(typeof i!="string"&&i!==null)return U.errors=[{instancePath:a+"/suspendedReason",keyword:"type",params:{type:we.properties.suspendedReason.
type},message:"must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.createdAt!==void 0){let i=r.createdAt;const t=e,n=e;
if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return U.errors=[{instancePath:a+"/createdAt",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return U.errors=[{instancePath:a+"/createdAt",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let i=r.updatedAt;const t=e,
n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return U.errors=[{instancePath:a+"/updatedAt",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return U.errors=[{instancePath:a+"/updatedAt",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.role!==void 0){let i=r.role;const t=e;
if(typeof i!="string")return U.errors=[{instancePath:a+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;
var s=t===e}else var s=!0}}}}}}}}}}}}}}}}}else return U.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return U.errors=o,e===0}function Pe(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data"))return Pe.errors=[{instancePath:a,keyword:"requir\
ed",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;U(i,{instancePath:a+
"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?U.errors:o.concat(U.errors),e=o.length);var s=t===e}else var s=!0}else
return Pe.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=o,e===0}T.v13=le;function le(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.data===void 0&&(i="data"))return le.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"must have \
required property '"+i+"'"}],!1;if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.
deleted===void 0&&(m="deleted")||t.id===void 0&&(m="id"))return le.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(t.deleted!==void 0){let d=t.deleted;const p=e;if(typeof d!="boolean")return le.errors=
[{instancePath:a+"/data/deleted",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var s=p===e}else var s=!0;if(s)
if(t.id!==void 0){let d=t.id;const p=e;if(typeof d!="string")return le.errors=[{instancePath:a+"/data/id",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0}else return le.errors=[{instancePath:a+"/data",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else return le.errors=[{instancePath:a,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return le.errors=o,e===0}T.v14=pe;const Ne={type:"object",properties:{id:{type:"string",format:"uuid"},
orgId:{type:"string",format:"uuid"},name:{type:"string"},slug:{type:"string"},description:{type:["string","null"]},status:{$ref:"component:P\
rojectStatus"},githubRepoUrl:{type:["string","null"]},createdAt:{type:"string",format:"date-time"},updatedAt:{type:"string",format:"date-tim\
e"}},required:["id","orgId","name","slug","description","status","githubRepoUrl","createdAt","updatedAt"]},xe={type:"string",enum:["active",
"paused","archived"]};function be(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;if(typeof r!="stri\
ng")return be.errors=[{instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const k=e,s=xe.enum;return r==="ac\
tive"||r==="paused"||r==="archived"?(be.errors=o,e===0):(be.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:xe.enum},message:"m\
ust be equal to one of the allowed values"}],!1)}function L(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,
e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.orgId===void 0&&(l="orgId")||r.name===
void 0&&(l="name")||r.slug===void 0&&(l="slug")||r.description===void 0&&(l="description")||r.status===void 0&&(l="status")||r.githubRepoUrl===
void 0&&(l="githubRepoUrl")||r.createdAt===void 0&&(l="createdAt")||r.updatedAt===void 0&&(l="updatedAt"))return L.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&
(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return L.errors=[{instancePath:a+"/id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return L.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.orgId!==void 0){let i=r.orgId;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(
i),e===t))if(typeof i=="string"){if(!C.test(i))return L.errors=[{instancePath:a+"/orgId",keyword:"format",params:{format:"uuid"},message:'mu\
st match format "uuid"'}],!1}else return L.errors=[{instancePath:a+"/orgId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!="string")return L.errors=[{instancePath:a+"/name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.slug!==void 0){let i=r.slug;
const t=e;if(typeof i!="string")return L.errors=[{instancePath:a+"/slug",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const n=e;var s=t===e}else var s=!0;if(s){if(r.description!==void 0){let i=r.description;const t=e;if(typeof i!="string"&&i!==null)return L.
errors=[{instancePath:a+"/description",keyword:"type",params:{type:Ne.properties.description.type},message:"must be string,null"}],!1;const n=e;
var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status;const t=e;be(i,{instancePath:a+"/status",parentData:r,parentDataProperty:"\
status",rootData:c})||(o=o===null?be.errors:o.concat(be.errors),e=o.length);var s=t===e}else var s=!0;if(s){if(r.githubRepoUrl!==void 0){let i=r.
githubRepoUrl;const t=e;if(typeof i!="string"&&i!==null)return L.errors=[{instancePath:a+"/githubRepoUrl",keyword:"type",params:{type:Ne.properties.
githubRepoUrl.type},message:"must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.createdAt!==void 0){let i=r.createdAt;
const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return L.errors=[{instancePath:a+"/\
createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return L.errors=[{instancePath:a+"\
/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;if(s)if(r.updatedAt!==void 0){let i=r.
updatedAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(i))return L.errors=[{instancePath:a+
"/updatedAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return L.errors=[{instancePath:a+
"/updatedAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0}}}}}}}}else return L.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=o,e===0}function pe(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return pe.
errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){
let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let d;if(n.projects===void 0&&(d="projects")||n.count===void 0&&
(d="count"))return pe.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:d},message:"must have required property '"+
d+"'"}],!1;if(n.projects!==void 0){let p=n.projects;const y=e,g=e;if(e===y)if(Array.isArray(p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){
let b=p[u];const A=e;L(b,{instancePath:a+"/data/projects/"+u,parentData:p,parentDataProperty:u,rootData:c})||(o=o===null?L.errors:o.concat(L.
errors),e=o.length);var s=A===e;if(!s)break}}else return pe.errors=[{instancePath:a+"/data/projects",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var l=y===e}else var l=!0;if(l)if(n.count!==void 0){let p=n.count;const y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return pe.errors=[{instancePath:a+"/data/count",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const g=e;
var l=y===e}else var l=!0}else return pe.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=f===e}else var i=!0}else return pe.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=o,e===0}T.v15=Te;function Te(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data"))return Te.errors=[{instancePath:a,keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;L(i,{instancePath:a+"/data",
parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?L.errors:o.concat(L.errors),e=o.length);var s=t===e}else var s=!0}else return Te.
errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=o,e===0}T.v16=me;const fe={type:"\
object",properties:{id:{type:"string",format:"uuid"},name:{type:"string"},url:{type:["string","null"]},status:{type:"string",enum:["active",
"inactive","deploying","failed"]},lastDeployedAt:{type:["string","null"],format:"date-time"},healthStatus:{type:["string","null"],enum:["hea\
lthy","degraded","down","unknown",null]},healthCheckedAt:{type:["string","null"],format:"date-time"},createdAt:{type:"string",format:"date-t\
ime"},updatedAt:{type:"string",format:"date-time"}},required:["id","name","url","status","lastDeployedAt","healthStatus","healthCheckedAt","\
createdAt","updatedAt"]};function N(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name")||r.url===void 0&&(l="url")||r.status===
void 0&&(l="status")||r.lastDeployedAt===void 0&&(l="lastDeployedAt")||r.healthStatus===void 0&&(l="healthStatus")||r.healthCheckedAt===void 0&&
(l="healthCheckedAt")||r.createdAt===void 0&&(l="createdAt")||r.updatedAt===void 0&&(l="updatedAt"))return N.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&
(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return N.errors=[{instancePath:a+"/id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return N.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name;const t=e;if(typeof i!="string")return N.errors=[{instancePath:a+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.url!==void 0){let i=r.
url;const t=e;if(typeof i!="string"&&i!==null)return N.errors=[{instancePath:a+"/url",keyword:"type",params:{type:fe.properties.url.type},message:"\
must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status;const t=e;if(typeof i!="string")return N.
errors=[{instancePath:a+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const n=e,f=fe.properties.status.enum;
if(!(i==="active"||i==="inactive"||i==="deploying"||i==="failed"))return N.errors=[{instancePath:a+"/status",keyword:"enum",params:{allowedValues:fe.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.lastDeployedAt!==void 0){
let i=r.lastDeployedAt;const t=e;if(typeof i!="string"&&i!==null)return N.errors=[{instancePath:a+"/lastDeployedAt",keyword:"type",params:{type:fe.
properties.lastDeployedAt.type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i=="st\
ring"&&!D.validate(i)))return N.errors=[{instancePath:a+"/lastDeployedAt",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.healthStatus!==void 0){let i=r.healthStatus;const t=e;if(typeof i!="string"&&i!==
null)return N.errors=[{instancePath:a+"/healthStatus",keyword:"type",params:{type:fe.properties.healthStatus.type},message:"must be string,n\
ull"}],!1;const n=e,f=fe.properties.healthStatus.enum;if(!(i==="healthy"||i==="degraded"||i==="down"||i==="unknown"||i===null))return N.errors=
[{instancePath:a+"/healthStatus",keyword:"enum",params:{allowedValues:fe.properties.healthStatus.enum},message:"must be equal to one of the \
allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.healthCheckedAt!==void 0){let i=r.healthCheckedAt;const t=e;if(typeof i!="string"&&
i!==null)return N.errors=[{instancePath:a+"/healthCheckedAt",keyword:"type",params:{type:fe.properties.healthCheckedAt.type},message:"must b\
e string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i=="string"&&!D.validate(i)))return N.errors=[{instancePath:a+
"/healthCheckedAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){
if(r.createdAt!==void 0){let i=r.createdAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.validate(
i))return N.errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return N.errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else var s=!0;
if(s)if(r.updatedAt!==void 0){let i=r.updatedAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.
validate(i))return N.errors=[{instancePath:a+"/updatedAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'}],!1}else return N.errors=[{instancePath:a+"/updatedAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else
var s=!0}}}}}}}}else return N.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=o,
e===0}function me(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return me.errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.environments===void 0&&(d="environments"))return me.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(n.environments!==void 0){let p=n.environments;const y=e,g=e;if(e===y)if(Array.isArray(
p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;N(b,{instancePath:a+"/data/environments/"+u,parentData:p,parentDataProperty:u,
rootData:c})||(o=o===null?N.errors:o.concat(N.errors),e=o.length);var s=A===e;if(!s)break}}else return me.errors=[{instancePath:a+"/data/env\
ironments",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0}else return me.errors=[{instancePath:a+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}else return me.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=o,e===0}T.v17=de;function de(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&
(i="data"))return de.errors=[{instancePath:a,keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.data!==void 0){let t=r.data;const n=e,f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.creditBalance===void 0&&(m="\
creditBalance")||t.subscriptionTier===void 0&&(m="subscriptionTier")||t.currency===void 0&&(m="currency"))return de.errors=[{instancePath:a+
"/data",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(t.creditBalance!==void 0){let d=t.
creditBalance;const p=e;if(typeof d!="string")return de.errors=[{instancePath:a+"/data/creditBalance",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0;if(s){if(t.subscriptionTier!==void 0){let d=t.subscriptionTier;const p=e;Q(
d,{instancePath:a+"/data/subscriptionTier",parentData:t,parentDataProperty:"subscriptionTier",rootData:c})||(o=o===null?Q.errors:o.concat(Q.
errors),e=o.length);var s=p===e}else var s=!0;if(s)if(t.currency!==void 0){let d=t.currency;const p=e;if(typeof d!="string")return de.errors=
[{instancePath:a+"/data/currency",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0}}else
return de.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else
return de.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=o,e===0}T.v18=Ee;const Ue={
type:"object",properties:{period:{type:"object",properties:{days:{type:"integer"},since:{type:"string",format:"date-time"}},required:["days",
"since"]},summary:{type:"object",properties:{totalCreditsCharged:{type:"string"},totalEvents:{type:"integer"},totalTokensInput:{type:"intege\
r"},totalTokensOutput:{type:"integer"}},required:["totalCreditsCharged","totalEvents","totalTokensInput","totalTokensOutput"]},recentEvents:{
type:"array",items:{type:"object",properties:{id:{type:"string"},eventType:{type:"string"},modelUsed:{type:["string","null"]},tokensInput:{type:[
"integer","null"]},tokensOutput:{type:["integer","null"]},creditsCharged:{type:"string"},createdAt:{type:"string",format:"date-time"}},required:[
"id","eventType","modelUsed","tokensInput","tokensOutput","creditsCharged","createdAt"]}}},required:["period","summary","recentEvents"]};function F(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.period===void 0&&(f="period")||r.summary===void 0&&(f="summary")||r.recentEvents===void 0&&(f="recentEvents"))return F.errors=
[{instancePath:a,keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(r.period!==void 0){let m=r.
period;const d=e,p=e;if(e===d)if(m&&typeof m=="object"&&!Array.isArray(m)){let y;if(m.days===void 0&&(y="days")||m.since===void 0&&(y="since"))
return F.errors=[{instancePath:a+"/period",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
if(m.days!==void 0){let g=m.days;const v=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return F.errors=[{instancePath:a+"/perio\
d/days",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const u=e;var s=v===e}else var s=!0;if(s)if(m.since!==void 0){
let g=m.since;const v=e,u=e;if(e===v&&(typeof g=="number"&&isFinite(g),e===v))if(typeof g=="string"){if(!D.validate(g))return F.errors=[{instancePath:a+
"/period/since",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return F.errors=[{instancePath:a+
"/period/since",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=v===e}else var s=!0}else return F.errors=[{instancePath:a+
"/period",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=d===e}else var l=!0;if(l){if(r.summary!==void 0){let m=r.
summary;const d=e,p=e;if(e===d)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;if(m.totalCreditsCharged===void 0&&(g="totalCreditsCharged")||
m.totalEvents===void 0&&(g="totalEvents")||m.totalTokensInput===void 0&&(g="totalTokensInput")||m.totalTokensOutput===void 0&&(g="totalToken\
sOutput"))return F.errors=[{instancePath:a+"/summary",keyword:"required",params:{missingProperty:g},message:"must have required property '"+
g+"'"}],!1;if(m.totalCreditsCharged!==void 0){let v=m.totalCreditsCharged;const u=e;if(typeof v!="string")return F.errors=[{instancePath:a+"\
/summary/totalCreditsCharged",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e;var i=u===e}else var i=!0;if(i){
if(m.totalEvents!==void 0){let v=m.totalEvents;const u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return F.errors=[{instancePath:a+
"/summary/totalEvents",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const b=e;var i=u===e}else var i=!0;if(i){if(m.
totalTokensInput!==void 0){let v=m.totalTokensInput;const u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return F.errors=[{instancePath:a+
"/summary/totalTokensInput",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const b=e;var i=u===e}else var i=!0;if(i)if(m.
totalTokensOutput!==void 0){let v=m.totalTokensOutput;const u=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return F.errors=[{instancePath:a+
"/summary/totalTokensOutput",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const b=e;var i=u===e}else var i=!0}}}else
return F.errors=[{instancePath:a+"/summary",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=d===e}else var l=!0;if(l)
if(r.recentEvents!==void 0){let m=r.recentEvents;const d=e,p=e;if(e===d)if(Array.isArray(m)){var t=!0;const g=m.length;for(let v=0;v<g;v++){
let u=m[v];const b=e,A=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let ee;if(u.id===void 0&&(ee="id")||u.eventType===void 0&&(ee=
"eventType")||u.modelUsed===void 0&&(ee="modelUsed")||u.tokensInput===void 0&&(ee="tokensInput")||u.tokensOutput===void 0&&(ee="tokensOutput")||
u.creditsCharged===void 0&&(ee="creditsCharged")||u.createdAt===void 0&&(ee="createdAt"))return F.errors=[{instancePath:a+"/recentEvents/"+v,
keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;if(u.id!==void 0){let E=u.id;const x=e;if(typeof E!=
"string")return F.errors=[{instancePath:a+"/recentEvents/"+v+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ke=e;
var n=x===e}else var n=!0;if(n){if(u.eventType!==void 0){let E=u.eventType;const x=e;if(typeof E!="string")return F.errors=[{instancePath:a+
"/recentEvents/"+v+"/eventType",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ke=e;var n=x===e}else var n=!0;if(n){
if(u.modelUsed!==void 0){let E=u.modelUsed;const x=e;if(typeof E!="string"&&E!==null)return F.errors=[{instancePath:a+"/recentEvents/"+v+"/m\
odelUsed",keyword:"type",params:{type:Ue.properties.recentEvents.items.properties.modelUsed.type},message:"must be string,null"}],!1;const ke=e;
var n=x===e}else var n=!0;if(n){if(u.tokensInput!==void 0){let E=u.tokensInput;const x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(
E))&&E!==null)return F.errors=[{instancePath:a+"/recentEvents/"+v+"/tokensInput",keyword:"type",params:{type:Ue.properties.recentEvents.items.
properties.tokensInput.type},message:"must be integer,null"}],!1;const ke=e;var n=x===e}else var n=!0;if(n){if(u.tokensOutput!==void 0){let E=u.
tokensOutput;const x=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))&&E!==null)return F.errors=[{instancePath:a+"/recentEvents/"+
v+"/tokensOutput",keyword:"type",params:{type:Ue.properties.recentEvents.items.properties.tokensOutput.type},message:"must be integer,null"}],
!1;const ke=e;var n=x===e}else var n=!0;if(n){if(u.creditsCharged!==void 0){let E=u.creditsCharged;const x=e;if(typeof E!="string")return F.
errors=[{instancePath:a+"/recentEvents/"+v+"/creditsCharged",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ke=e;
var n=x===e}else var n=!0;if(n)if(u.createdAt!==void 0){let E=u.createdAt;const x=e,ke=e;if(e===x&&(typeof E=="number"&&isFinite(E),e===x))if(typeof E==
"string"){if(!D.validate(E))return F.errors=[{instancePath:a+"/recentEvents/"+v+"/createdAt",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return F.errors=[{instancePath:a+"/recentEvents/"+v+"/createdAt",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var n=x===e}else var n=!0}}}}}}else return F.errors=[{instancePath:a+"/recentEvents/"+v,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=b===e;if(!t)break}}else return F.errors=[{instancePath:a+"/recentEvents",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var l=d===e}else var l=!0}}else return F.errors=[{instancePath:a,keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return F.errors=o,e===0}function Ee(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&(l="data"))return Ee.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.data!==void 0){let i=r.data;const t=e;
F(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?F.errors:o.concat(F.errors),e=o.length);var s=t===
e}else var s=!0}else return Ee.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=
o,e===0}T.v19=K;function K(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return K.errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.purchase===void 0&&(d="purchase")||n.message===void 0&&(d="message"))return K.errors=[{instancePath:a+"/data",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(n.purchase!==void 0){let p=n.purchase;const y=e,g=e;
if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let v;if(p.id===void 0&&(v="id")||p.amountPaid===void 0&&(v="amountPaid")||p.creditsGranted===
void 0&&(v="creditsGranted")||p.stripePaymentIntentId===void 0&&(v="stripePaymentIntentId"))return K.errors=[{instancePath:a+"/data/purchase",
keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(p.id!==void 0){let u=p.id;const b=e;if(typeof u!=
"string")return K.errors=[{instancePath:a+"/data/purchase/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;
var s=b===e}else var s=!0;if(s){if(p.amountPaid!==void 0){let u=p.amountPaid;const b=e;if(typeof u!="string")return K.errors=[{instancePath:a+
"/data/purchase/amountPaid",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;var s=b===e}else var s=!0;if(s){if(p.
creditsGranted!==void 0){let u=p.creditsGranted;const b=e;if(typeof u!="string")return K.errors=[{instancePath:a+"/data/purchase/creditsGran\
ted",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;var s=b===e}else var s=!0;if(s)if(p.stripePaymentIntentId!==
void 0){let u=p.stripePaymentIntentId;const b=e;if(typeof u!="string")return K.errors=[{instancePath:a+"/data/purchase/stripePaymentIntentId",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const A=e;var s=b===e}else var s=!0}}}else return K.errors=[{instancePath:a+
"/data/purchase",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=y===e}else var l=!0;if(l)if(n.message!==void 0){let p=n.
message;const y=e;if(typeof p!="string")return K.errors=[{instancePath:a+"/data/message",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;const g=e;var l=y===e}else var l=!0}else return K.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=f===e}else var i=!0}else return K.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return K.errors=o,e===0}T.v20=ce;const Oe={type:"object",properties:{id:{type:"string",format:"uuid"},url:{type:"string",format:"\
uri"},events:{type:"array",items:{$ref:"component:WebhookEventType"}},description:{type:["string","null"]},isActive:{type:"boolean"},failCount:{
type:"integer"},lastTriggeredAt:{type:["string","null"],format:"date-time"},createdAt:{type:"string",format:"date-time"}},required:["id","ur\
l","events","description","isActive","failCount","lastTriggeredAt","createdAt"]},Be=require("ajv-formats/dist/formats").fullFormats.uri,Ve={
type:"string",enum:["run.created","run.stage_changed","run.completed","run.failed","run.cancelled","approval.requested","approval.resolved",
"credit.low","credit.purchased","project.created","project.deleted","member.invited","member.removed"]};function je(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;if(typeof r!="string")return je.errors=[{instancePath:a,keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;const k=e,s=Ve.enum;return r==="run.created"||r==="run.stage_changed"||r==="run.completed"||r==="run.f\
ailed"||r==="run.cancelled"||r==="approval.requested"||r==="approval.resolved"||r==="credit.low"||r==="credit.purchased"||r==="project.creat\
ed"||r==="project.deleted"||r==="member.invited"||r==="member.removed"?(je.errors=o,e===0):(je.errors=[{instancePath:a,keyword:"enum",params:{
allowedValues:Ve.enum},message:"must be equal to one of the allowed values"}],!1)}function M(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.url===void 0&&
(i="url")||r.events===void 0&&(i="events")||r.description===void 0&&(i="description")||r.isActive===void 0&&(i="isActive")||r.failCount===void 0&&
(i="failCount")||r.lastTriggeredAt===void 0&&(i="lastTriggeredAt")||r.createdAt===void 0&&(i="createdAt"))return M.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let t=r.id;const n=e,f=e;if(e===n&&
(typeof t=="number"&&isFinite(t),e===n))if(typeof t=="string"){if(!C.test(t))return M.errors=[{instancePath:a+"/id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return M.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.url!==void 0){let t=r.url;const n=e,f=e;if(e===n&&(typeof t=="number"&&isFinite(t),
e===n))if(typeof t=="string"){if(!Be(t))return M.errors=[{instancePath:a+"/url",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'}],!1}else return M.errors=[{instancePath:a+"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s){if(r.events!==void 0){let t=r.events;const n=e,f=e;if(e===n)if(Array.isArray(t)){var l=!0;const d=t.length;for(let p=0;p<
d;p++){let y=t[p];const g=e;je(y,{instancePath:a+"/events/"+p,parentData:t,parentDataProperty:p,rootData:c})||(o=o===null?je.errors:o.concat(
je.errors),e=o.length);var l=g===e;if(!l)break}}else return M.errors=[{instancePath:a+"/events",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=n===e}else var s=!0;if(s){if(r.description!==void 0){let t=r.description;const n=e;if(typeof t!="string"&&t!==null)
return M.errors=[{instancePath:a+"/description",keyword:"type",params:{type:Oe.properties.description.type},message:"must be string,null"}],
!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.isActive!==void 0){let t=r.isActive;const n=e;if(typeof t!="boolean")return M.errors=[{instancePath:a+
"/isActive",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.failCount!==
void 0){let t=r.failCount;const n=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return M.errors=[{instancePath:a+"/failCount",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const f=e;var s=n===e}else var s=!0;if(s){if(r.lastTriggeredAt!==void 0){let t=r.
lastTriggeredAt;const n=e;if(typeof t!="string"&&t!==null)return M.errors=[{instancePath:a+"/lastTriggeredAt",keyword:"type",params:{type:Oe.
properties.lastTriggeredAt.type},message:"must be string,null"}],!1;const f=e;if(e===n&&(typeof t=="number"&&isFinite(t),e===n&&typeof t=="s\
tring"&&!D.validate(t)))return M.errors=[{instancePath:a+"/lastTriggeredAt",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'}],!1;var s=n===e}else var s=!0;if(s)if(r.createdAt!==void 0){let t=r.createdAt;const n=e,f=e;if(e===n&&(typeof t=="numb\
er"&&isFinite(t),e===n))if(typeof t=="string"){if(!D.validate(t))return M.errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return M.errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}}}}else return M.errors=[{instancePath:a,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return M.errors=o,e===0}function ce(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return ce.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,
m=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let d;if(n.webhooks===void 0&&(d="webhooks"))return ce.errors=[{instancePath:a+"/d\
ata",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(n.webhooks!==void 0){let p=n.webhooks;
const y=e,g=e;if(e===y)if(Array.isArray(p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;M(b,{instancePath:a+"/data/w\
ebhooks/"+u,parentData:p,parentDataProperty:u,rootData:c})||(o=o===null?M.errors:o.concat(M.errors),e=o.length);var s=A===e;if(!s)break}}else
return ce.errors=[{instancePath:a+"/data/webhooks",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0}else
return ce.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}else
return ce.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=o,e===0}T.v21=Fe;function ve(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;M(r,{instancePath:a,parentData:j,parentDataProperty:_,
rootData:c})||(o=o===null?M.errors:o.concat(M.errors),e=o.length);var s=k===e;if(s){const i=e,t=e;if(e===i)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.secret===void 0&&(f="secret"))return ve.errors=[{instancePath:a,keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(r.secret!==void 0){let m=r.secret;const d=e;if(typeof m!="string")return ve.errors=[{instancePath:a+
"/secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var l=d===e}else var l=!0}else return ve.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=i===e}return ve.errors=o,e===0}function Fe(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&
(l="data"))return Fe.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
if(r.data!==void 0){let i=r.data;const t=e;ve(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?ve.
errors:o.concat(ve.errors),e=o.length);var s=t===e}else var s=!0}else return Fe.errors=[{instancePath:a,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Fe.errors=o,e===0}T.v22=ge;const ie={type:"object",properties:{id:{type:"string",format:"uuid"},provider:{
$ref:"component:IntegrationProvider"},status:{type:"string",enum:["connected","disconnected","error"]},authMethod:{type:["string","null"],enum:[
"oauth","api_key","phantom_token",null]},config:{type:["object","null"],additionalProperties:!0},connectedAt:{type:["string","null"],format:"\
date-time"},lastVerifiedAt:{type:["string","null"],format:"date-time"},errorMessage:{type:["string","null"]},createdAt:{type:"string",format:"\
date-time"}},required:["id","provider","status","authMethod","config","connectedAt","lastVerifiedAt","errorMessage","createdAt"]},Le={type:"\
string",enum:["github","neon","vercel","cloudflare","stripe","slack","custom_mcp"]};function _e(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;if(typeof r!="string")return _e.errors=[{instancePath:a,keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;const k=e,s=Le.enum;return r==="github"||r==="neon"||r==="vercel"||r==="cloudflare"||r==="stripe"||r==="slack"||r==="custom\
_mcp"?(_e.errors=o,e===0):(_e.errors=[{instancePath:a,keyword:"enum",params:{allowedValues:Le.enum},message:"must be equal to one of the all\
owed values"}],!1)}function S(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.provider===void 0&&(l="provider")||r.status===void 0&&(l="status")||
r.authMethod===void 0&&(l="authMethod")||r.config===void 0&&(l="config")||r.connectedAt===void 0&&(l="connectedAt")||r.lastVerifiedAt===void 0&&
(l="lastVerifiedAt")||r.errorMessage===void 0&&(l="errorMessage")||r.createdAt===void 0&&(l="createdAt"))return S.errors=[{instancePath:a,keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.id!==void 0){let i=r.id;const t=e,n=e;if(e===t&&
(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!C.test(i))return S.errors=[{instancePath:a+"/id",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'}],!1}else return S.errors=[{instancePath:a+"/id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=t===e}else var s=!0;if(s){if(r.provider!==void 0){let i=r.provider;const t=e;_e(i,{instancePath:a+"/provider",parentData:r,
parentDataProperty:"provider",rootData:c})||(o=o===null?_e.errors:o.concat(_e.errors),e=o.length);var s=t===e}else var s=!0;if(s){if(r.status!==
void 0){let i=r.status;const t=e;if(typeof i!="string")return S.errors=[{instancePath:a+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const n=e,f=ie.properties.status.enum;if(!(i==="connected"||i==="disconnected"||i==="error"))return S.errors=[{instancePath:a+
"/status",keyword:"enum",params:{allowedValues:ie.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=t===
e}else var s=!0;if(s){if(r.authMethod!==void 0){let i=r.authMethod;const t=e;if(typeof i!="string"&&i!==null)return S.errors=[{instancePath:a+
"/authMethod",keyword:"type",params:{type:ie.properties.authMethod.type},message:"must be string,null"}],!1;const n=e,f=ie.properties.authMethod.
enum;if(!(i==="oauth"||i==="api_key"||i==="phantom_token"||i===null))return S.errors=[{instancePath:a+"/authMethod",keyword:"enum",params:{allowedValues:ie.
properties.authMethod.enum},message:"must be equal to one of the allowed values"}],!1;var s=t===e}else var s=!0;if(s){if(r.config!==void 0){
let i=r.config;const t=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return S.errors=[{instancePath:a+"/config",keyword:"type",
params:{type:ie.properties.config.type},message:"must be object,null"}],!1;const n=e;if(e===t&&i&&typeof i=="object"&&!Array.isArray(i)){const m=e}
var s=t===e}else var s=!0;if(s){if(r.connectedAt!==void 0){let i=r.connectedAt;const t=e;if(typeof i!="string"&&i!==null)return S.errors=[{instancePath:a+
"/connectedAt",keyword:"type",params:{type:ie.properties.connectedAt.type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i==
"number"&&isFinite(i),e===t&&typeof i=="string"&&!D.validate(i)))return S.errors=[{instancePath:a+"/connectedAt",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1;var s=t===e}else var s=!0;if(s){if(r.lastVerifiedAt!==void 0){let i=r.lastVerifiedAt;
const t=e;if(typeof i!="string"&&i!==null)return S.errors=[{instancePath:a+"/lastVerifiedAt",keyword:"type",params:{type:ie.properties.lastVerifiedAt.
type},message:"must be string,null"}],!1;const n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t&&typeof i=="string"&&!D.validate(i)))return S.
errors=[{instancePath:a+"/lastVerifiedAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var s=t===
e}else var s=!0;if(s){if(r.errorMessage!==void 0){let i=r.errorMessage;const t=e;if(typeof i!="string"&&i!==null)return S.errors=[{instancePath:a+
"/errorMessage",keyword:"type",params:{type:ie.properties.errorMessage.type},message:"must be string,null"}],!1;const n=e;var s=t===e}else var s=!0;
if(s)if(r.createdAt!==void 0){let i=r.createdAt;const t=e,n=e;if(e===t&&(typeof i=="number"&&isFinite(i),e===t))if(typeof i=="string"){if(!D.
validate(i))return S.errors=[{instancePath:a+"/createdAt",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'}],!1}else return S.errors=[{instancePath:a+"/createdAt",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===e}else
var s=!0}}}}}}}}else return S.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=o,
e===0}function ge(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t;if(r.data===void 0&&(t="data"))return ge.errors=[{instancePath:a,keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;if(r.data!==void 0){let n=r.data;const f=e,m=e;if(e===f)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.integrations===void 0&&(d="integrations"))return ge.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(n.integrations!==void 0){let p=n.integrations;const y=e,g=e;if(e===y)if(Array.isArray(
p)){var s=!0;const v=p.length;for(let u=0;u<v;u++){let b=p[u];const A=e;S(b,{instancePath:a+"/data/integrations/"+u,parentData:p,parentDataProperty:u,
rootData:c})||(o=o===null?S.errors:o.concat(S.errors),e=o.length);var s=A===e;if(!s)break}}else return ge.errors=[{instancePath:a+"/data/int\
egrations",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=y===e}else var l=!0}else return ge.errors=[{instancePath:a+
"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}else return ge.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=o,e===0}T.v23=Ce;function Ce(r,{instancePath:a="",parentData:j,
parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.data===void 0&&
(l="data"))return Ce.errors=[{instancePath:a,keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
if(r.data!==void 0){let i=r.data;const t=e;S(i,{instancePath:a+"/data",parentData:r,parentDataProperty:"data",rootData:c})||(o=o===null?S.errors:
o.concat(S.errors),e=o.length);var s=t===e}else var s=!0}else return Ce.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ce.errors=o,e===0}T.v24=ae;function ae(r,{instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){
let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data"))return ae.errors=[{instancePath:a,
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.data!==void 0){let t=r.data;const n=e,
f=e;if(e===n)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.deleted===void 0&&(m="deleted")||t.id===void 0&&(m="id")||t.provider===
void 0&&(m="provider"))return ae.errors=[{instancePath:a+"/data",keyword:"required",params:{missingProperty:m},message:"must have required p\
roperty '"+m+"'"}],!1;if(t.deleted!==void 0){let d=t.deleted;const p=e;if(typeof d!="boolean")return ae.errors=[{instancePath:a+"/data/delet\
ed",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var s=p===e}else var s=!0;if(s){if(t.id!==void 0){let d=t.
id;const p=e;if(typeof d!="string")return ae.errors=[{instancePath:a+"/data/id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;const y=e;var s=p===e}else var s=!0;if(s)if(t.provider!==void 0){let d=t.provider;const p=e;if(typeof d!="string")return ae.errors=[
{instancePath:a+"/data/provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0}}else
return ae.errors=[{instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var l=n===e}else var l=!0}else
return ae.errors=[{instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=o,e===0}T.v25=Me;function z(r,{
instancePath:a="",parentData:j,parentDataProperty:_,rootData:c=r}={}){let o=null,e=0;const k=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.exportedAt===void 0&&(m="exportedAt")||r.format===void 0&&(m="format")||r.user===void 0&&(m="user")||r.organization===void 0&&
(m="organization")||r.members===void 0&&(m="members")||r.projects===void 0&&(m="projects")||r.agentRuns===void 0&&(m="agentRuns")||r.creditLedger===
void 0&&(m="creditLedger")||r.auditLog===void 0&&(m="auditLog"))return z.errors=[{instancePath:a,keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.exportedAt!==void 0){let d=r.exportedAt;const p=e,y=e;if(e===p&&(typeof d=="number"&&
isFinite(d),e===p))if(typeof d=="string"){if(!D.validate(d))return z.errors=[{instancePath:a+"/exportedAt",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return z.errors=[{instancePath:a+"/exportedAt",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.format!==void 0){let d=r.format;const p=e;if(typeof d!="string")return z.
errors=[{instancePath:a+"/format",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var s=p===e}else var s=!0;if(s){
if(r.user!==void 0){let d=r.user;const p=e,y=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){const v=e}else return z.errors=[{instancePath:a+
"/user",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.organization!==void 0){let d=r.
organization;const p=e,y=e;if(e===p)if(d&&typeof d=="object"&&!Array.isArray(d)){const v=e}else return z.errors=[{instancePath:a+"/organizat\
ion",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.members!==void 0){let d=r.members;
const p=e,y=e;if(e===p)if(Array.isArray(d)){var l=!0;const v=d.length;for(let u=0;u<v;u++){let b=d[u];const A=e,ue=e;if(e===A)if(b&&typeof b==
"object"&&!Array.isArray(b)){const E=e}else return z.errors=[{instancePath:a+"/members/"+u,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var l=A===e;if(!l)break}}else return z.errors=[{instancePath:a+"/members",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var s=p===e}else var s=!0;if(s){if(r.projects!==void 0){let d=r.projects;const p=e,y=e;if(e===p)if(Array.isArray(d)){var i=!0;
const v=d.length;for(let u=0;u<v;u++){let b=d[u];const A=e,ue=e;if(e===A)if(b&&typeof b=="object"&&!Array.isArray(b)){const E=e}else return z.
errors=[{instancePath:a+"/projects/"+u,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=A===e;if(!i)break}}else return z.
errors=[{instancePath:a+"/projects",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0;if(s){if(r.agentRuns!==
void 0){let d=r.agentRuns;const p=e,y=e;if(e===p)if(Array.isArray(d)){var t=!0;const v=d.length;for(let u=0;u<v;u++){let b=d[u];const A=e,ue=e;
if(e===A)if(b&&typeof b=="object"&&!Array.isArray(b)){const E=e}else return z.errors=[{instancePath:a+"/agentRuns/"+u,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=A===e;if(!t)break}}else return z.errors=[{instancePath:a+"/agentRuns",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0;if(s){if(r.creditLedger!==void 0){let d=r.creditLedger;const p=e,y=e;if(e===
p)if(Array.isArray(d)){var n=!0;const v=d.length;for(let u=0;u<v;u++){let b=d[u];const A=e,ue=e;if(e===A)if(b&&typeof b=="object"&&!Array.isArray(
b)){const E=e}else return z.errors=[{instancePath:a+"/creditLedger/"+u,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=A===
e;if(!n)break}}else return z.errors=[{instancePath:a+"/creditLedger",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===
e}else var s=!0;if(s)if(r.auditLog!==void 0){let d=r.auditLog;const p=e,y=e;if(e===p)if(Array.isArray(d)){var f=!0;const v=d.length;for(let u=0;u<
v;u++){let b=d[u];const A=e,ue=e;if(e===A)if(b&&typeof b=="object"&&!Array.isArray(b)){const E=e}else return z.errors=[{instancePath:a+"/aud\
itLog/"+u,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=A===e;if(!f)break}}else return z.errors=[{instancePath:a+
"/auditLog",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0}}}}}}}}else return z.errors=[{instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=o,e===0}function Me(r,{instancePath:a="",parentData:j,parentDataProperty:_,
rootData:c=r}={}){let o=null,e=0;return z(r,{instancePath:a,parentData:j,parentDataProperty:_,rootData:c})||(o=o===null?z.errors:o.concat(z.
errors),e=o.length),Me.errors=o,e===0}return T})(),headers=(()=>{const T={};T.v1=C;function C(h,{instancePath:$="",parentData:re,parentDataProperty:Ae,
rootData:te=h}={}){let J=null,I=0;const Y=I;if(I===0)if(h&&typeof h=="object"&&!Array.isArray(h)){let W;if(h["set-cookie"]===void 0&&(W="set\
-cookie"))return C.errors=[{instancePath:$,keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;
if(h["set-cookie"]!==void 0){let q=h["set-cookie"];const O=I;if(typeof q!="string"){let V=typeof q,G;if(G===void 0)if(V=="number"||V=="boole\
an")G=""+q;else if(q===null)G="";else return C.errors=[{instancePath:$+"/set-cookie",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;G!==void 0&&(q=G,h!==void 0&&(h["set-cookie"]=G))}const w=I;var D=O===I}else var D=!0}else return C.errors=[{instancePath:$,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return C.errors=J,I===0}T.v2=ne;function ne(h,{instancePath:$="",parentData:re,parentDataProperty:Ae,
rootData:te=h}={}){let J=null,I=0;const Y=I;if(I===0)if(h&&typeof h=="object"&&!Array.isArray(h)){let W;if(h["retry-after"]===void 0&&(W="re\
try-after"))return ne.errors=[{instancePath:$,keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],
!1;if(h["retry-after"]!==void 0){let q=h["retry-after"];const O=I;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q))){let V=typeof q,G;
if(G===void 0)if(V==="boolean"||q===null||V==="string"&&q&&q==+q&&!(q%1))G=+q;else return ne.errors=[{instancePath:$+"/retry-after",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;G!==void 0&&(q=G,h!==void 0&&(h["retry-after"]=G))}const w=I;if(I===O&&typeof q==
"number"&&isFinite(q)&&(q<1||isNaN(q)))return ne.errors=[{instancePath:$+"/retry-after",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var D=O===I}else var D=!0}else return ne.errors=[{instancePath:$,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ne.errors=J,I===0}T.v3=H;function H(h,{instancePath:$="",parentData:re,parentDataProperty:Ae,rootData:te=h}={}){let J=null,
I=0;const Y=I;if(I===0)if(h&&typeof h=="object"&&!Array.isArray(h))if(h["content-disposition"]!==void 0){let W=h["content-disposition"];const q=I;
if(typeof W!="string"){let w=typeof W,V;if(V===void 0)if(w=="number"||w=="boolean")V=""+W;else if(W===null)V="";else return H.errors=[{instancePath:$+
"/content-disposition",keyword:"type",params:{type:"string"},message:"must be string"}],!1;V!==void 0&&(W=V,h!==void 0&&(h["content-disposit\
ion"]=V))}const O=I;var D=q===I}else var D=!0;else return H.errors=[{instancePath:$,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return H.errors=J,I===0}return T})();module.exports={register:{201:{body:{"application/json":bodies.v1},headers:headers.v1},400:{
body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2}},413:{body:{"applica\
tion/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"ap\
plication/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},login:{200:{body:{"application/json":bodies.v3},headers:headers.
v1},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{
"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},logout:{200:{body:{"application/json":bodies.v4},
headers:headers.v1},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},forgotPassword:{
200:{body:{"application/json":bodies.v5}},400:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"ap\
plication/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},resetPassword:{200:{body:{"application/json":bodies.
v5}},400:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v2}},listRuns:{200:{body:{"application/json":bodies.v6}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},createRun:{201:{body:{"applicati\
on/json":bodies.v7}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v2}},getRun:{200:{body:{"application/json":bodies.v8}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{
body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},
500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},approveRun:{200:{body:{"application/\
json":bodies.v9}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},
404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"ap\
plication/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v2}},denyRun:{200:{body:{"application/json":bodies.v9}},400:{body:{"application/json":bodies.v2}},
401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"ap\
plication/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},cancelRun:{200:{
body:{"application/json":bodies.v7}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"applica\
tion/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.
v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},getRunReplay:{200:{body:{"application/json":bodies.v10}},400:{body:{"appl\
ication/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v2}},streamRunEvents:{200:{},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{
"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},listOrgs:{200:{body:{"application/json":bodies.
v11}},401:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},createOrg:{201:{body:{"application/json":bodies.v12}},400:{body:{"applica\
tion/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.
v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},getOrg:{200:{body:{"application/\
json":bodies.v12}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v2}},deleteOrg:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"applica\
tion/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},updateOrg:{200:{
body:{"application/json":bodies.v12}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"applic\
ation/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.
v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.
v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},listProjects:{200:{body:{"application/json":bodies.v14}},400:{body:{"appl\
ication/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.
v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},createProject:{
201:{body:{"application/json":bodies.v15}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"a\
pplication/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/jso\
n":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicatio\
n/json":bodies.v2},headers:headers.v2}},getProject:{200:{body:{"application/json":bodies.v15}},400:{body:{"application/json":bodies.v2}},401:{
body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"applica\
tion/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v2}},deleteProject:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},updateProject:{200:{body:{"appli\
cation/json":bodies.v15}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.
v2}},404:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{
"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v2}},listProjectEnvironments:{200:{body:{"application/json":bodies.v16}},400:{body:{"applicati\
on/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v2}},getCreditBalance:{200:{body:{"application/json":bodies.v17}},400:{body:{"application/json":bodies.v2}},401:{body:{"\
application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},getUsage:{200:{body:{"application/json":bodies.
v18}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v2}},purchaseCredits:{201:{body:{"application/json":bodies.v19}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v2}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},409:{body:{"application/json":bodies.v2},headers:headers.
v2},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},422:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},502:{body:{"application/json":bodies.v2}},503:{body:{
"application/json":bodies.v2},headers:headers.v2}},listWebhooks:{200:{body:{"application/json":bodies.v20}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},createWebhook:{201:{body:{"appli\
cation/json":bodies.v21}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.
v2}},408:{body:{"application/json":bodies.v2}},413:{body:{"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{
"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.
v2}},deleteWebhook:{200:{body:{"application/json":bodies.v13}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.
v2}},403:{body:{"application/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.
v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},listIntegrations:{200:{body:{"ap\
plication/json":bodies.v22}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/jso\
n":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"applicatio\
n/json":bodies.v2},headers:headers.v2}},connectIntegration:{201:{body:{"application/json":bodies.v23}},400:{body:{"application/json":bodies.
v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.v2}},408:{body:{"application/json":bodies.v2}},413:{body:{
"application/json":bodies.v2}},415:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},502:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},disconnectIntegration:{
200:{body:{"application/json":bodies.v24}},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"a\
pplication/json":bodies.v2}},404:{body:{"application/json":bodies.v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{
"application/json":bodies.v2}},503:{body:{"application/json":bodies.v2},headers:headers.v2}},exportData:{200:{body:{"application/json":bodies.
v25},headers:headers.v3},400:{body:{"application/json":bodies.v2}},401:{body:{"application/json":bodies.v2}},403:{body:{"application/json":bodies.
v2}},429:{body:{"application/json":bodies.v2},headers:headers.v2},500:{body:{"application/json":bodies.v2}},503:{body:{"application/json":bodies.
v2},headers:headers.v2}}};
