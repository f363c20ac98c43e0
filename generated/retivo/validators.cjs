// Written by "npm run generate"; do not edit.
"use strict";const scalars=(()=>{const d={};d.v1=E;function E(a,{instancePath:c="",parentData:W,parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;
if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.id===void 0&&(f="id"))return E.errors=[{instancePath:c,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(a.id!==void 0){let y=a.id;const q=l;if(typeof y!="string"){let g=typeof y,
m;if(m===void 0)if(g=="number"||g=="boolean")m=""+y;else if(y===null)m="";else return E.errors=[{instancePath:c+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;m!==void 0&&(y=m,a!==void 0&&(a.id=m))}const I=l;var v=q===l}else var v=!0}else return E.errors=
[{instancePath:c,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=N,l===0}d.v2=Q;function Q(a,{instancePath:c="",
parentData:W,parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){a.limit===
void 0&&(a.limit=20);let f=a.limit;const y=l;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let I=typeof f,g;if(g===void 0)if(I===
"boolean"||f===null||I==="string"&&f&&f==+f&&!(f%1))g=+f;else return Q.errors=[{instancePath:c+"/limit",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;g!==void 0&&(f=g,a!==void 0&&(a.limit=g))}const q=l;if(l===y&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))
return Q.errors=[{instancePath:c+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var v=y===l}else return Q.
errors=[{instancePath:c,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=N,l===0}d.v3=V;const A=require("\
ajv/dist/runtime/ucs2length").default;function V(a,{instancePath:c="",parentData:W,parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;
if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.limit!==void 0){let f=a.limit;const y=l;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f))){let I=typeof f,g;if(g===void 0)if(I==="boolean"||f===null||I==="string"&&f&&f==+f&&!(f%1))g=+f;else return V.errors=[{instancePath:c+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;g!==void 0&&(f=g,a!==void 0&&(a.limit=g))}const q=l;if(l===y&&
typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return V.errors=[{instancePath:c+"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;if(f<1||isNaN(f))return V.errors=[{instancePath:c+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var v=y===l}else var v=!0;if(v)if(a.cursor!==void 0){let f=a.cursor;const y=l;if(typeof f!="string"){let g=typeof f,
m;if(m===void 0)if(g=="number"||g=="boolean")m=""+f;else if(f===null)m="";else return V.errors=[{instancePath:c+"/cursor",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;m!==void 0&&(f=m,a!==void 0&&(a.cursor=m))}const q=l;if(l===y&&typeof f=="string"&&A(f)<1)return V.
errors=[{instancePath:c+"/cursor",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var v=y===l}else
var v=!0}else return V.errors=[{instancePath:c,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=N,l===0}d.
v4=S;function S(a,{instancePath:c="",parentData:W,parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;if(l===0)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let f;if(a.id===void 0&&(f="id"))return S.errors=[{instancePath:c,keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;if(a.id!==void 0){let y=a.id;const q=l;if(typeof y!="string"){let g=typeof y,m;if(m===void 0)
if(g=="number"||g=="boolean")m=""+y;else if(y===null)m="";else return S.errors=[{instancePath:c+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(y=m,a!==void 0&&(a.id=m))}const I=l;if(l===q&&typeof y=="string"&&A(y)<1)return S.errors=[{instancePath:c+
"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;var v=q===l}else var v=!0}else return S.errors=
[{instancePath:c,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=N,l===0}d.v5=L;function L(a,{instancePath:c="",
parentData:W,parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.
memberId===void 0&&(f="memberId"))return L.errors=[{instancePath:c,keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"}],!1;if(a.memberId!==void 0){let y=a.memberId;const q=l;if(typeof y!="string"){let g=typeof y,m;if(m===void 0)if(g=="numb\
er"||g=="boolean")m=""+y;else if(y===null)m="";else return L.errors=[{instancePath:c+"/memberId",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;m!==void 0&&(y=m,a!==void 0&&(a.memberId=m))}const I=l;var v=q===l}else var v=!0}else return L.errors=[{instancePath:c,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=N,l===0}d.v6=M;function M(a,{instancePath:c="",parentData:W,
parentDataProperty:T,rootData:C=a}={}){let N=null,l=0;const $=l;if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let f;if(a.invitationId===
void 0&&(f="invitationId"))return M.errors=[{instancePath:c,keyword:"required",params:{missingProperty:f},message:"must have required proper\
ty '"+f+"'"}],!1;if(a.invitationId!==void 0){let y=a.invitationId;const q=l;if(typeof y!="string"){let g=typeof y,m;if(m===void 0)if(g=="num\
ber"||g=="boolean")m=""+y;else if(y===null)m="";else return M.errors=[{instancePath:c+"/invitationId",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;m!==void 0&&(y=m,a!==void 0&&(a.invitationId=m))}const I=l;var v=q===l}else var v=!0}else return M.errors=[{instancePath:c,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=N,l===0}d.v7=x;const re={type:"object",properties:{range:{
type:"string",enum:["7d","30d","90d"],default:"30d"}},required:[]};function x(a,{instancePath:c="",parentData:W,parentDataProperty:T,rootData:C=a}={}){
let N=null,l=0;const $=l;if(l===0)if(a&&typeof a=="object"&&!Array.isArray(a)){a.range===void 0&&(a.range="30d");let f=a.range;const y=l;if(typeof f!=
"string"){let g=typeof f,m;if(m===void 0)if(g=="number"||g=="boolean")m=""+f;else if(f===null)m="";else return x.errors=[{instancePath:c+"/r\
ange",keyword:"type",params:{type:"string"},message:"must be string"}],!1;m!==void 0&&(f=m,a!==void 0&&(a.range=m))}const q=l,I=re.properties.
range.enum;if(!(f==="7d"||f==="30d"||f==="90d"))return x.errors=[{instancePath:c+"/range",keyword:"enum",params:{allowedValues:re.properties.
range.enum},message:"must be equal to one of the allowed values"}],!1;var v=y===l}else return x.errors=[{instancePath:c,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return x.errors=N,l===0}return d})(),bodies=(()=>{const d={};d.v1=A;const E=require("ajv/dist/r\
untime/ucs2length").default,Q=require("ajv-formats/dist/formats").fullFormats["date-time"];function A(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.events===void 0&&(o="events"))return A.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.events!==void 0){
let p=r.events;const j=e,X=e;if(e===j)if(Array.isArray(p)){if(p.length>100)return A.errors=[{instancePath:t+"/events",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"}],!1;if(p.length<1)return A.errors=[{instancePath:t+"/events",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;const F=p.length;for(let b=0;b<F;b++){let D=p[b];const z=e,me=e;if(e===z)
if(D&&typeof D=="object"&&!Array.isArray(D)){let ie;if(D.user_id===void 0&&(ie="user_id")||D.event===void 0&&(ie="event"))return A.errors=[{
instancePath:t+"/events/"+b,keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;if(D.user_id!==
void 0){let O=D.user_id;const P=e,oe=e;if(e===P)if(typeof O=="string"){if(E(O)<1)return A.errors=[{instancePath:t+"/events/"+b+"/user_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:t+"/events/"+b+"/user_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=P===e}else var n=!0;if(n){if(D.event!==void 0){let O=D.event;const P=e,
oe=e;if(e===P)if(typeof O=="string"){if(E(O)<1)return A.errors=[{instancePath:t+"/events/"+b+"/event",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:t+"/events/"+b+"/event",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var n=P===e}else var n=!0;if(n){if(D.properties!==void 0){let O=D.properties;const P=e,oe=e;if(e===P)if(O&&typeof O==
"object"&&!Array.isArray(O)){const de=e}else return A.errors=[{instancePath:t+"/events/"+b+"/properties",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var n=P===e}else var n=!0;if(n){if(D.timestamp!==void 0){let O=D.timestamp;const P=e,oe=e;if(e===P&&(typeof O==
"number"&&isFinite(O),e===P))if(typeof O=="string"){if(!Q.validate(O))return A.errors=[{instancePath:t+"/events/"+b+"/timestamp",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return A.errors=[{instancePath:t+"/events/"+b+"/timestam\
p",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=P===e}else var n=!0;if(n)if(D.idempotency_key!==void 0){let O=D.
idempotency_key;const P=e;if(typeof O!="string")return A.errors=[{instancePath:t+"/events/"+b+"/idempotency_key",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const oe=e;var n=P===e}else var n=!0}}}}else return A.errors=[{instancePath:t+"/events/"+b,keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var i=z===e;if(!i)break}}}else return A.errors=[{instancePath:t+"/events",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=j===e}else var s=!0}else return A.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return A.errors=u,e===0}d.v2=L;const V={type:"string",enum:["onboarding","churn_prevention","re\
tention","upsell","win_back"]};function S(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;if(typeof r!=
"string")return S.errors=[{instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const h=e,i=V.enum;return r===
"onboarding"||r==="churn_prevention"||r==="retention"||r==="upsell"||r==="win_back"?(S.errors=u,e===0):(S.errors=[{instancePath:t,keyword:"e\
num",params:{allowedValues:V.enum},message:"must be equal to one of the allowed values"}],!1)}function L(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name"))return L.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.name!==void 0){
let s=r.name;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(s)<1)return L.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.entry_conditions!==void 0){let s=r.entry_conditions;const o=e,p=e;if(e===o)if(s&&typeof s==
"object"&&!Array.isArray(s)){const X=e}else return L.errors=[{instancePath:t+"/entry_conditions",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.exit_conditions!==void 0){let s=r.exit_conditions;const o=e,p=e;if(e===o)if(s&&typeof s==
"object"&&!Array.isArray(s)){const X=e}else return L.errors=[{instancePath:t+"/exit_conditions",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.constraints!==void 0){let s=r.constraints;const o=e,p=e;if(e===o)if(s&&typeof s=="\
object"&&!Array.isArray(s)){const X=e}else return L.errors=[{instancePath:t+"/constraints",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var i=o===e}else var i=!0;if(i){if(r.strategy_hints!==void 0){let s=r.strategy_hints;const o=e,p=e;if(e===o)if(s&&typeof s==
"object"&&!Array.isArray(s)){const X=e}else return L.errors=[{instancePath:t+"/strategy_hints",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0;if(i)if(r.lifecycle_area!==void 0){let s=r.lifecycle_area;const o=e;S(s,{instancePath:t+"/lif\
ecycle_area",parentData:r,parentDataProperty:"lifecycle_area",rootData:_})||(u=u===null?S.errors:u.concat(S.errors),e=u.length);var i=o===e}else
var i=!0}}}}}else return L.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=u,e===
0}d.v3=M;function M(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name!==void 0){let n=r.name;const s=e,o=e;if(e===s)if(typeof n=="string"){if(E(n)<1)return M.errors=[{instancePath:t+
"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:t+"/na\
me",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=s===e}else var i=!0;if(i){if(r.entry_conditions!==void 0){let n=r.
entry_conditions;const s=e,o=e;if(e===s)if(n&&typeof n=="object"&&!Array.isArray(n)){const j=e}else return M.errors=[{instancePath:t+"/entry\
_conditions",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=s===e}else var i=!0;if(i){if(r.exit_conditions!==void 0){
let n=r.exit_conditions;const s=e,o=e;if(e===s)if(n&&typeof n=="object"&&!Array.isArray(n)){const j=e}else return M.errors=[{instancePath:t+
"/exit_conditions",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=s===e}else var i=!0;if(i){if(r.constraints!==void 0){
let n=r.constraints;const s=e,o=e;if(e===s)if(n&&typeof n=="object"&&!Array.isArray(n)){const j=e}else return M.errors=[{instancePath:t+"/co\
nstraints",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=s===e}else var i=!0;if(i){if(r.strategy_hints!==void 0){
let n=r.strategy_hints;const s=e,o=e;if(e===s)if(n&&typeof n=="object"&&!Array.isArray(n)){const j=e}else return M.errors=[{instancePath:t+"\
/strategy_hints",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=s===e}else var i=!0;if(i)if(r.lifecycle_area!==void 0){
let n=r.lifecycle_area;const s=e;S(n,{instancePath:t+"/lifecycle_area",parentData:r,parentDataProperty:"lifecycle_area",rootData:_})||(u=u===
null?S.errors:u.concat(S.errors),e=u.length);var i=s===e}else var i=!0}}}}}else return M.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return M.errors=u,e===0}d.v4=x;const re={type:"object",properties:{status:{type:"string",enum:["draft",
"active","paused","archived"]}},required:["status"]};function x(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,
e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.status===void 0&&(n="status"))return x.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.status!==void 0){let s=r.status;const o=e;
if(typeof s!="string")return x.errors=[{instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,
j=re.properties.status.enum;if(!(s==="draft"||s==="active"||s==="paused"||s==="archived"))return x.errors=[{instancePath:t+"/status",keyword:"\
enum",params:{allowedValues:re.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0}else
return x.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=u,e===0}d.v5=a;function a(r,{
instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entry_conditions===void 0&&(n="entry_conditions"))return a.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.entry_conditions!==void 0){let s=r.entry_conditions;const o=e,p=e;if(e===o)if(s&&typeof s==
"object"&&!Array.isArray(s)){const j=e}else return a.errors=[{instancePath:t+"/entry_conditions",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0}else return a.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return a.errors=u,e===0}d.v6=T;const c={type:"object",properties:{user_id:{type:"string",minLength:1},playbook_id:{type:"string",
format:"uuid"},channel:{type:"string",enum:["email","in_app","webhook","crm"]},message_body:{type:"string"}},required:["user_id","playbook_i\
d","channel"]},W=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function T(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.user_id===void 0&&(n="user_id")||
r.playbook_id===void 0&&(n="playbook_id")||r.channel===void 0&&(n="channel"))return T.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.user_id!==void 0){let s=r.user_id;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(
s)<1)return T.errors=[{instancePath:t+"/user_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return T.errors=[{instancePath:t+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){
if(r.playbook_id!==void 0){let s=r.playbook_id;const o=e,p=e;if(e===o&&(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!W.
test(s))return T.errors=[{instancePath:t+"/playbook_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return T.errors=[{instancePath:t+"/playbook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(r.channel!==void 0){let s=r.channel;const o=e;if(typeof s!="string")return T.errors=[{instancePath:t+"/channel",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e,j=c.properties.channel.enum;if(!(s==="email"||s==="in_app"||s==="webhook"||s==="crm"))
return T.errors=[{instancePath:t+"/channel",keyword:"enum",params:{allowedValues:c.properties.channel.enum},message:"must be equal to one of\
 the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.message_body!==void 0){let s=r.message_body;const o=e;if(typeof s!="string")return T.
errors=[{instancePath:t+"/message_body",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var i=o===e}else var i=!0}}}else
return T.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=u,e===0}d.v7=C;function C(r,{
instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.reason===void 0&&(n="reason"))return C.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must ha\
ve required property '"+n+"'"}],!1;if(r.reason!==void 0){let s=r.reason;const o=e;if(typeof s!="string")return C.errors=[{instancePath:t+"/r\
eason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var i=o===e}else var i=!0}else return C.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=u,e===0}d.v8=N;function N(r,{instancePath:t="",parentData:k,
parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.reason!==void 0){let n=r.
reason;const s=e;if(typeof n!="string")return N.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;const o=e;var i=s===e}else var i=!0;else return N.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return N.errors=u,e===0}d.v9=l;function l(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;
const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.reason===void 0&&(n="reason"))return l.errors=[{instancePath:t,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.reason!==void 0){let s=r.reason;const o=e,p=e;if(e===
o)if(typeof s=="string"){if(E(s)<1)return l.errors=[{instancePath:t+"/reason",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"}],!1}else return l.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=o===e}else var i=!0}else return l.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.
errors=u,e===0}d.v10=v;const $={type:"object",properties:{user_id:{type:"string",minLength:1},playbook_id:{type:"string",format:"uuid"},severity:{
type:"string",enum:["Critical","High","Medium","Low"]},reason:{type:"string",minLength:1}},required:["user_id","playbook_id","severity","rea\
son"]};function v(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.user_id===void 0&&(n="user_id")||r.playbook_id===void 0&&(n="playbook_id")||r.severity===void 0&&(n=
"severity")||r.reason===void 0&&(n="reason"))return v.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must ha\
ve required property '"+n+"'"}],!1;if(r.user_id!==void 0){let s=r.user_id;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(s)<1)return v.errors=
[{instancePath:t+"/user_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[
{instancePath:t+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.playbook_id!==
void 0){let s=r.playbook_id;const o=e,p=e;if(e===o&&(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!W.test(s))return v.errors=
[{instancePath:t+"/playbook_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return v.errors=[{instancePath:t+
"/playbook_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.severity!==void 0){let s=r.
severity;const o=e;if(typeof s!="string")return v.errors=[{instancePath:t+"/severity",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;const p=e,j=$.properties.severity.enum;if(!(s==="Critical"||s==="High"||s==="Medium"||s==="Low"))return v.errors=[{instancePath:t+
"/severity",keyword:"enum",params:{allowedValues:$.properties.severity.enum},message:"must be equal to one of the allowed values"}],!1;var i=o===
e}else var i=!0;if(i)if(r.reason!==void 0){let s=r.reason;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(s)<1)return v.errors=[{instancePath:t+
"/reason",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/\
reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}else return v.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=u,e===0}d.v11=y;const f={type:"object",properties:{action_taken:{
type:"string"},outcome:{type:"string",enum:["positive","negative","neutral","pending"]}},required:["action_taken"]};function y(r,{instancePath:t="",
parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
action_taken===void 0&&(n="action_taken"))return y.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must have \
required property '"+n+"'"}],!1;if(r.action_taken!==void 0){let s=r.action_taken;const o=e;if(typeof s!="string")return y.errors=[{instancePath:t+
"/action_taken",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var i=o===e}else var i=!0;if(i)if(r.outcome!==
void 0){let s=r.outcome;const o=e;if(typeof s!="string")return y.errors=[{instancePath:t+"/outcome",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const p=e,j=f.properties.outcome.enum;if(!(s==="positive"||s==="negative"||s==="neutral"||s==="pending"))return y.errors=
[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:f.properties.outcome.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var i=o===e}else var i=!0}else return y.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return y.errors=u,e===0}d.v12=I;const q={type:"object",properties:{channel:{type:"string",minLength:1,enum:["email","in_app","webhook","crm"]}}};
function I(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r))if(r.channel!==void 0){let n=r.channel;const s=e,o=e,p=q.properties.channel.enum;if(!(n==="email"||n==="in_app"||n==="\
webhook"||n==="crm"))return I.errors=[{instancePath:t+"/channel",keyword:"enum",params:{allowedValues:q.properties.channel.enum},message:"mu\
st be equal to one of the allowed values"}],!1;if(e===s)if(typeof n=="string"){if(E(n)<1)return I.errors=[{instancePath:t+"/channel",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/channel",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var i=s===e}else var i=!0;else return I.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return I.errors=u,e===0}d.v13=m;const g=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function m(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let n;if(r.user_id===void 0&&(n="user_id"))return m.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.user_id!==void 0){let s=r.user_id;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(
s)<1)return m.errors=[{instancePath:t+"/user_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return m.errors=[{instancePath:t+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){
if(r.email!==void 0){let s=r.email;const o=e,p=e;if(e===o&&(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!g.test(s))return m.
errors=[{instancePath:t+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return m.errors=[{instancePath:t+
"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let s=r.name;
const o=e;if(typeof s!="string")return m.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const p=e;var i=o===e}else var i=!0;if(i)if(r.properties!==void 0){let s=r.properties;const o=e,p=e;if(e===o)if(s&&typeof s=="object"&&!Array.
isArray(s)){const X=e}else return m.errors=[{instancePath:t+"/properties",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var i=o===e}else var i=!0}}}else return m.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.
errors=u,e===0}d.v14=H;const ae={type:"object",properties:{name:{type:"string",minLength:1},config:{type:"object",additionalProperties:{}},approvalMode:{
type:"string",enum:["suggest_only","semi_auto","full_auto"]},onboardingCompleted:{type:"boolean"}}};function H(r,{instancePath:t="",parentData:k,
parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let n=r.
name;const s=e,o=e;if(e===s)if(typeof n=="string"){if(E(n)<1)return H.errors=[{instancePath:t+"/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:t+"/name",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var i=s===e}else var i=!0;if(i){if(r.config!==void 0){let n=r.config;const s=e,o=e;if(e===s)if(n&&typeof n=="object"&&!Array.
isArray(n)){const j=e}else return H.errors=[{instancePath:t+"/config",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=s===
e}else var i=!0;if(i){if(r.approvalMode!==void 0){let n=r.approvalMode;const s=e;if(typeof n!="string")return H.errors=[{instancePath:t+"/ap\
provalMode",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,p=ae.properties.approvalMode.enum;if(!(n==="sugges\
t_only"||n==="semi_auto"||n==="full_auto"))return H.errors=[{instancePath:t+"/approvalMode",keyword:"enum",params:{allowedValues:ae.properties.
approvalMode.enum},message:"must be equal to one of the allowed values"}],!1;var i=s===e}else var i=!0;if(i)if(r.onboardingCompleted!==void 0){
let n=r.onboardingCompleted;const s=e;if(typeof n!="boolean")return H.errors=[{instancePath:t+"/onboardingCompleted",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;const o=e;var i=s===e}else var i=!0}}}else return H.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return H.errors=u,e===0}d.v15=R;function R(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.product_description!==void 0){let o=r.
product_description;const p=e;if(typeof o!="string")return R.errors=[{instancePath:t+"/product_description",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;const j=e;var i=p===e}else var i=!0;if(i){if(r.tone_guidelines!==void 0){let o=r.tone_guidelines;const p=e;
if(typeof o!="string")return R.errors=[{instancePath:t+"/tone_guidelines",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const j=e;var i=p===e}else var i=!0;if(i){if(r.things_to_mention!==void 0){let o=r.things_to_mention;const p=e,j=e;if(e===p)if(Array.isArray(
o)){var n=!0;const F=o.length;for(let b=0;b<F;b++){let D=o[b];const z=e;if(typeof D!="string")return R.errors=[{instancePath:t+"/things_to_m\
ention/"+b,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const me=e;var n=z===e;if(!n)break}}else return R.errors=[{instancePath:t+
"/things_to_mention",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.things_to_avoid!==
void 0){let o=r.things_to_avoid;const p=e,j=e;if(e===p)if(Array.isArray(o)){var s=!0;const F=o.length;for(let b=0;b<F;b++){let D=o[b];const z=e;
if(typeof D!="string")return R.errors=[{instancePath:t+"/things_to_avoid/"+b,keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const me=e;var s=z===e;if(!s)break}}else return R.errors=[{instancePath:t+"/things_to_avoid",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=p===e}else var i=!0}}}else return R.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return R.errors=u,e===0}d.v16=se;function se(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,
e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.active===void 0&&(n="active"))return se.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.active!==void 0){let s=r.active;const o=e;
if(typeof s!="boolean")return se.errors=[{instancePath:t+"/active",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const p=e;
var i=o===e}else var i=!0}else return se.errors=[{instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.
errors=u,e===0}d.v17=K;const le={type:"object",properties:{email:{type:"string",format:"email"},role:{type:"string",enum:["admin","editor","\
viewer"]}},required:["email"]};function K(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.email===void 0&&(n="email"))return K.errors=[{instancePath:t,keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.email!==void 0){let s=r.email;const o=e,p=e;if(e===o&&
(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!g.test(s))return K.errors=[{instancePath:t+"/email",keyword:"format",params:{
format:"email"},message:'must match format "email"'}],!1}else return K.errors=[{instancePath:t+"/email",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.role!==void 0){let s=r.role;const o=e;if(typeof s!="string")return K.errors=
[{instancePath:t+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,j=le.properties.role.enum;if(!(s==="a\
dmin"||s==="editor"||s==="viewer"))return K.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:le.properties.role.enum},message:"\
must be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0}else return K.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return K.errors=u,e===0}d.v18=Y;function Y(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){
let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.token===void 0&&(n="token"))return Y.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.token!==void 0){let s=r.token;const o=e,
p=e;if(e===o&&(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!W.test(s))return Y.errors=[{instancePath:t+"/token",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return Y.errors=[{instancePath:t+"/token",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}else return Y.errors=[{instancePath:t,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Y.errors=u,e===0}d.v19=Z;const fe={type:"object",properties:{role:{type:"string",enum:["admin","\
editor","viewer"]}},required:["role"]};function Z(r,{instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.role===void 0&&(n="role"))return Z.errors=[{instancePath:t,keyword:"require\
d",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.role!==void 0){let s=r.role;const o=e;if(typeof s!="st\
ring")return Z.errors=[{instancePath:t+"/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,j=fe.properties.
role.enum;if(!(s==="admin"||s==="editor"||s==="viewer"))return Z.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:fe.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0}else return Z.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=u,e===0}d.v20=ee;function ee(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.user_id===void 0&&(n="user_id"))
return ee.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.user_id!==
void 0){let s=r.user_id;const o=e,p=e;if(e===o)if(typeof s=="string"){if(E(s)<1)return ee.errors=[{instancePath:t+"/user_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:t+"/user_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}else return ee.errors=[{instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ee.errors=u,e===0}d.v21=ne;function ne(r,{instancePath:t="",parentData:k,parentDataProperty:w,
rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const i=e}else return ne.errors=[{instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=u,e===0}d.v22=G;const te={type:"object",properties:{plan:{
type:"string",enum:["starter","growth","scale"]},interval:{type:"string",enum:["monthly","annual"]}},required:["plan"]};function G(r,{instancePath:t="",
parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
plan===void 0&&(n="plan"))return G.errors=[{instancePath:t,keyword:"required",params:{missingProperty:n},message:"must have required propert\
y '"+n+"'"}],!1;if(r.plan!==void 0){let s=r.plan;const o=e;if(typeof s!="string")return G.errors=[{instancePath:t+"/plan",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const p=e,j=te.properties.plan.enum;if(!(s==="starter"||s==="growth"||s==="scale"))return G.errors=
[{instancePath:t+"/plan",keyword:"enum",params:{allowedValues:te.properties.plan.enum},message:"must be equal to one of the allowed values"}],
!1;var i=o===e}else var i=!0;if(i)if(r.interval!==void 0){let s=r.interval;const o=e;if(typeof s!="string")return G.errors=[{instancePath:t+
"/interval",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e,j=te.properties.interval.enum;if(!(s==="monthly"||
s==="annual"))return G.errors=[{instancePath:t+"/interval",keyword:"enum",params:{allowedValues:te.properties.interval.enum},message:"must b\
e equal to one of the allowed values"}],!1;var i=o===e}else var i=!0}else return G.errors=[{instancePath:t,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return G.errors=u,e===0}d.v23=J;const ue=require("ajv-formats/dist/formats").fullFormats.uri,pe={type:"st\
ring",enum:["intervention.delivered","user.stage_changed","user.risk_changed","decision.recommended","outcome.recorded","webhook.test"]};function B(r,{
instancePath:t="",parentData:k,parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;if(typeof r!="string")return B.errors=[{instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const h=e,i=pe.enum;return r==="intervention.delivered"||r==="user.stage\
_changed"||r==="user.risk_changed"||r==="decision.recommended"||r==="outcome.recorded"||r==="webhook.test"?(B.errors=u,e===0):(B.errors=[{instancePath:t,
keyword:"enum",params:{allowedValues:pe.enum},message:"must be equal to one of the allowed values"}],!1)}function J(r,{instancePath:t="",parentData:k,
parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.url===void 0&&
(s="url"))return J.errors=[{instancePath:t,keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
if(r.url!==void 0){let o=r.url;const p=e,j=e;if(e===p&&(typeof o=="number"&&isFinite(o),e===p))if(typeof o=="string"){if(!ue(o))return J.errors=
[{instancePath:t+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return J.errors=[{instancePath:t+
"/url",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(r.description!==void 0){let o=r.
description;const p=e;if(typeof o!="string")return J.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;const j=e;var i=p===e}else var i=!0;if(i)if(r.events!==void 0){let o=r.events;const p=e,j=e;if(e===p)if(Array.isArray(o)){
var n=!0;const F=o.length;for(let b=0;b<F;b++){let D=o[b];const z=e;B(D,{instancePath:t+"/events/"+b,parentData:o,parentDataProperty:b,rootData:_})||
(u=u===null?B.errors:u.concat(B.errors),e=u.length);var n=z===e;if(!n)break}}else return J.errors=[{instancePath:t+"/events",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0}}else return J.errors=[{instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return J.errors=u,e===0}d.v24=U;const ye={type:"object",properties:{url:{type:"string",format:"uri"},
description:{type:"string"},events:{type:["array","null"],items:{$ref:"component:WebhookEvent"}}}};function U(r,{instancePath:t="",parentData:k,
parentDataProperty:w,rootData:_=r}={}){let u=null,e=0;const h=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0){let s=r.
url;const o=e,p=e;if(e===o&&(typeof s=="number"&&isFinite(s),e===o))if(typeof s=="string"){if(!ue(s))return U.errors=[{instancePath:t+"/url",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return U.errors=[{instancePath:t+"/url",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.description!==void 0){let s=r.description;const o=e;if(typeof s!=
"string")return U.errors=[{instancePath:t+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const p=e;var i=o===
e}else var i=!0;if(i)if(r.events!==void 0){let s=r.events;const o=e;if(!Array.isArray(s)&&s!==null)return U.errors=[{instancePath:t+"/events",
keyword:"type",params:{type:ye.properties.events.type},message:"must be array,null"}],!1;const p=e;if(e===o&&Array.isArray(s)){var n=!0;const X=s.
length;for(let F=0;F<X;F++){let b=s[F];const D=e;B(b,{instancePath:t+"/events/"+F,parentData:s,parentDataProperty:F,rootData:_})||(u=u===null?
B.errors:u.concat(B.errors),e=u.length);var n=D===e;if(!n)break}}var i=o===e}else var i=!0}}else return U.errors=[{instancePath:t,keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return U.errors=u,e===0}return d})();module.exports={getHealth:{},trackEvents:{body:{
"application/json":bodies.v1}},listPlaybooks:{},createPlaybook:{body:{"application/json":bodies.v2}},updatePlaybook:{path:scalars.v1,body:{"\
application/json":bodies.v3}},deletePlaybook:{path:scalars.v1},updatePlaybookStatus:{path:scalars.v1,body:{"application/json":bodies.v4}},previewPlaybookCount:{
body:{"application/json":bodies.v5}},listInterventions:{query:scalars.v2},createIntervention:{body:{"application/json":bodies.v6}},approveIntervention:{
path:scalars.v1},pauseIntervention:{path:scalars.v1},rejectIntervention:{path:scalars.v1,body:{"application/json":bodies.v7}},rollbackIntervention:{
path:scalars.v1,body:{"application/json":bodies.v8}},flagIntervention:{path:scalars.v1,body:{"application/json":bodies.v9}},listEscalations:{
query:scalars.v2},createEscalation:{body:{"application/json":bodies.v10}},handleEscalation:{path:scalars.v1,body:{"application/json":bodies.
v11}},delegateEscalation:{path:scalars.v1,body:{"application/json":bodies.v12}},getCustomerStats:{},listCustomers:{query:scalars.v3},createCustomer:{
body:{"application/json":bodies.v13}},getCustomer:{path:scalars.v4},getSettings:{},updateSettings:{body:{"application/json":bodies.v14}},updateBrandContext:{
body:{"application/json":bodies.v15}},setKillSwitch:{body:{"application/json":bodies.v16}},setShadowMode:{body:{"application/json":bodies.v16}},
listTeamMembers:{},listTeamInvitations:{},inviteTeamMember:{body:{"application/json":bodies.v17}},acceptTeamInvitation:{body:{"application/j\
son":bodies.v18}},updateTeamMemberRole:{path:scalars.v5,body:{"application/json":bodies.v19}},removeTeamMember:{path:scalars.v5},revokeTeamInvitation:{
path:scalars.v6},dryRunIntervention:{body:{"application/json":bodies.v20}},getAnalytics:{query:scalars.v7},ingestSegment:{body:{"application\
/json":bodies.v21}},ingestPosthog:{body:{"application/json":bodies.v21}},ingestMixpanel:{body:{"application/json":bodies.v21}},createCheckoutSession:{
body:{"application/json":bodies.v22}},createPortalSession:{},listWebhookEndpoints:{},createWebhookEndpoint:{body:{"application/json":bodies.
v23}},updateWebhookEndpoint:{path:scalars.v1,body:{"application/json":bodies.v24}},deleteWebhookEndpoint:{path:scalars.v1},testWebhookEndpoint:{
path:scalars.v1}};
