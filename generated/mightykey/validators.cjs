// Written by "npm run generate"; do not edit.
"use strict";const scalars=(()=>{const k={};k.v1=A;const W=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,v={type:"string",enum:["intake",
"clarify","scope","plan","build","verify","deploy","monitor","completed","failed","cancelled"]};function D(t,{instancePath:y="",parentData:P,
parentDataProperty:w,rootData:U=t}={}){let b=null,a=0;if(typeof t!="string"){let o=typeof t,u;if(u===void 0)if(o=="number"||o=="boolean")u=""+
t;else if(t===null)u="";else return D.errors=[{instancePath:y,keyword:"type",params:{type:"string"},message:"must be string"}],!1;u!==void 0&&
(t=u,P!==void 0&&(P[w]=u))}const N=a,d=v.enum;return t==="intake"||t==="clarify"||t==="scope"||t==="plan"||t==="build"||t==="verify"||t==="d\
eploy"||t==="monitor"||t==="completed"||t==="failed"||t==="cancelled"?(D.errors=b,a===0):(D.errors=[{instancePath:y,keyword:"enum",params:{allowedValues:v.
enum},message:"must be equal to one of the allowed values"}],!1)}function A(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){
let b=null,a=0;const N=a;if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=25),t.offset===void 0&&(t.offset=
0),t.projectId!==void 0){let o=t.projectId;const u=a;if(typeof o!="string"){let g=typeof o,l;if(l===void 0)if(g=="number"||g=="boolean")l=""+
o;else if(o===null)l="";else return A.errors=[{instancePath:y+"/projectId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;l!==void 0&&(o=l,t!==void 0&&(t.projectId=l))}const _=a;if(a===u&&(typeof o=="number"&&isFinite(o),a===u&&typeof o=="string"&&!W.test(o)))
return A.errors=[{instancePath:y+"/projectId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var d=u===a}else
var d=!0;if(d){if(t.status!==void 0){let o=t.status;const u=a;D(o,{instancePath:y+"/status",parentData:t,parentDataProperty:"status",rootData:U})||
(b=b===null?D.errors:b.concat(D.errors),a=b.length);var d=u===a}else var d=!0;if(d){let o=t.limit;const u=a;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let l=typeof o,c;if(c===void 0)if(l==="boolean"||o===null||l==="string"&&o&&o==+o&&!(o%1))c=+o;else return A.errors=
[{instancePath:y+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;c!==void 0&&(o=c,t!==void 0&&(t.limit=c))}const _=a;
if(a===u&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return A.errors=[{instancePath:y+"/limit",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(o<1||isNaN(o))return A.errors=[{instancePath:y+"/limit",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var d=u===a;if(d){let l=t.offset;const c=a;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
let r=typeof l,s;if(s===void 0)if(r==="boolean"||l===null||r==="string"&&l&&l==+l&&!(l%1))s=+l;else return A.errors=[{instancePath:y+"/offse\
t",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;s!==void 0&&(l=s,t!==void 0&&(t.offset=s))}const V=a;if(a===c&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return A.errors=[{instancePath:y+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var d=c===a}}}}else return A.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return A.errors=b,a===0}k.v2=R;function R(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,a=0;const N=a;
if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t))if(t["x-organization-id"]!==void 0){let o=t["x-organization-id"];const u=a;if(typeof o!=
"string"){let g=typeof o,l;if(l===void 0)if(g=="number"||g=="boolean")l=""+o;else if(o===null)l="";else return R.errors=[{instancePath:y+"/x\
-organization-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,t!==void 0&&(t["x-organization-id"]=l))}
const _=a;var d=u===a}else var d=!0;else return R.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return R.errors=b,a===0}k.v3=O;function O(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,a=0;const N=a;
if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.id===void 0&&(o="id"))return O.errors=[{instancePath:y,keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(t.id!==void 0){let u=t.id;const _=a;if(typeof u!="string"){let l=typeof u,
c;if(c===void 0)if(l=="number"||l=="boolean")c=""+u;else if(u===null)c="";else return O.errors=[{instancePath:y+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;c!==void 0&&(u=c,t!==void 0&&(t.id=c))}const g=a;if(a===_&&(typeof u=="number"&&isFinite(u),a===
_&&typeof u=="string"&&!W.test(u)))return O.errors=[{instancePath:y+"/id",keyword:"format",params:{format:"uuid"},message:'must match format\
 "uuid"'}],!1;var d=_===a}else var d=!0}else return O.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return O.errors=b,a===0}k.v4=M;function M(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,a=0;const N=a;
if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t["last-event-id"]!==void 0){let o=t["last-event-id"];const u=a;if(typeof o!="strin\
g"){let g=typeof o,l;if(l===void 0)if(g=="number"||g=="boolean")l=""+o;else if(o===null)l="";else return M.errors=[{instancePath:y+"/last-ev\
ent-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,t!==void 0&&(t["last-event-id"]=l))}const _=a;var d=u===
a}else var d=!0;if(d)if(t["x-organization-id"]!==void 0){let o=t["x-organization-id"];const u=a;if(typeof o!="string"){let l=typeof o,c;if(c===
void 0)if(l=="number"||l=="boolean")c=""+o;else if(o===null)c="";else return M.errors=[{instancePath:y+"/x-organization-id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;c!==void 0&&(o=c,t!==void 0&&(t["x-organization-id"]=c))}const _=a;var d=u===a}else var d=!0}else
return M.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=b,a===0}k.v5=L;const z={
type:"string",enum:["active","paused","archived"]};function I(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,
a=0;if(typeof t!="string"){let o=typeof t,u;if(u===void 0)if(o=="number"||o=="boolean")u=""+t;else if(t===null)u="";else return I.errors=[{instancePath:y,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;u!==void 0&&(t=u,P!==void 0&&(P[w]=u))}const N=a,d=z.enum;return t==="ac\
tive"||t==="paused"||t==="archived"?(I.errors=b,a===0):(I.errors=[{instancePath:y,keyword:"enum",params:{allowedValues:z.enum},message:"must\
 be equal to one of the allowed values"}],!1)}function L(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,
a=0;const N=a;if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=25),t.offset===void 0&&(t.offset=0),t.status!==
void 0){let o=t.status;const u=a;I(o,{instancePath:y+"/status",parentData:t,parentDataProperty:"status",rootData:U})||(b=b===null?I.errors:b.
concat(I.errors),a=b.length);var d=u===a}else var d=!0;if(d){let o=t.limit;const u=a;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let l=typeof o,c;if(c===void 0)if(l==="boolean"||o===null||l==="string"&&o&&o==+o&&!(o%1))c=+o;else return L.errors=[{instancePath:y+"/limit",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;c!==void 0&&(o=c,t!==void 0&&(t.limit=c))}const _=a;if(a===u&&typeof o==
"number"&&isFinite(o)){if(o>100||isNaN(o))return L.errors=[{instancePath:y+"/limit",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(o<1||isNaN(o))return L.errors=[{instancePath:y+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var d=u===a;if(d){let l=t.offset;const c=a;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let r=typeof l,s;if(s===
void 0)if(r==="boolean"||l===null||r==="string"&&l&&l==+l&&!(l%1))s=+l;else return L.errors=[{instancePath:y+"/offset",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;s!==void 0&&(l=s,t!==void 0&&(t.offset=s))}const V=a;if(a===c&&typeof l=="number"&&isFinite(l)&&
(l<0||isNaN(l)))return L.errors=[{instancePath:y+"/offset",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=c===
a}}}else return L.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=b,a===0}k.v6=E;
function E(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){let b=null,a=0;const N=a;if(a===0)if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){t.days===void 0&&(t.days=30),t.limit===void 0&&(t.limit=50);let o=t.days;const u=a;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let g=typeof o,l;if(l===void 0)if(g==="boolean"||o===null||g==="string"&&o&&o==+o&&!(o%1))l=+o;else return E.errors=[{instancePath:y+
"/days",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;l!==void 0&&(o=l,t!==void 0&&(t.days=l))}const _=a;if(a===u&&typeof o==
"number"&&isFinite(o)){if(o>365||isNaN(o))return E.errors=[{instancePath:y+"/days",keyword:"maximum",params:{comparison:"<=",limit:365},message:"\
must be <= 365"}],!1;if(o<1||isNaN(o))return E.errors=[{instancePath:y+"/days",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var d=u===a;if(d){let g=t.limit;const l=a;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let $=typeof g,r;if(r===
void 0)if($==="boolean"||g===null||$==="string"&&g&&g==+g&&!(g%1))r=+g;else return E.errors=[{instancePath:y+"/limit",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;r!==void 0&&(g=r,t!==void 0&&(t.limit=r))}const c=a;if(a===l&&typeof g=="number"&&isFinite(g)){
if(g>100||isNaN(g))return E.errors=[{instancePath:y+"/limit",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],
!1;if(g<1||isNaN(g))return E.errors=[{instancePath:y+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}
var d=l===a}}else return E.errors=[{instancePath:y,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=b,a===
0}k.v7=S;const F=require("ajv/dist/runtime/ucs2length").default;function S(t,{instancePath:y="",parentData:P,parentDataProperty:w,rootData:U=t}={}){
let b=null,a=0;const N=a;if(a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t["x-organization-id"]!==void 0){let o=t["x-organization-i\
d"];const u=a;if(typeof o!="string"){let g=typeof o,l;if(l===void 0)if(g=="number"||g=="boolean")l=""+o;else if(o===null)l="";else return S.
errors=[{instancePath:y+"/x-organization-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(o=l,t!==void 0&&
(t["x-organization-id"]=l))}const _=a;var d=u===a}else var d=!0;if(d)if(t["idempotency-key"]!==void 0){let o=t["idempotency-key"];const u=a;
if(typeof o!="string"){let l=typeof o,c;if(c===void 0)if(l=="number"||l=="boolean")c=""+o;else if(o===null)c="";else return S.errors=[{instancePath:y+
"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(o=c,t!==void 0&&(t["idempotency-key"]=c))}
const _=a;if(a===u&&typeof o=="string"){if(F(o)>255)return S.errors=[{instancePath:y+"/idempotency-key",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"}],!1;if(F(o)<1)return S.errors=[{instancePath:y+"/idempotency-key",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}var d=u===a}else var d=!0}else return S.errors=[{instancePath:y,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return S.errors=b,a===0}return k})(),bodies=(()=>{const k={};k.v1=D;const W=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
v=require("ajv/dist/runtime/ucs2length").default;function D(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,
e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.email===void 0&&(m="email")||r.password===void 0&&(m="passwor\
d")||r.name===void 0&&(m="name"))return D.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required \
property '"+m+"'"}],!1;if(r.email!==void 0){let i=r.email;const n=e,h=e;if(e===n&&(typeof i=="number"&&isFinite(i),e===n))if(typeof i=="stri\
ng"){if(v(i)>255)return D.errors=[{instancePath:s+"/email",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 chara\
cters"}],!1;if(!W.test(i))return D.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "ema\
il"'}],!1}else return D.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else
var f=!0;if(f){if(r.password!==void 0){let i=r.password;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>128)return D.errors=[{instancePath:s+
"/password",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(v(i)<8)return D.errors=[{instancePath:s+
"/password",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return D.errors=[{instancePath:s+
"/password",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f){if(r.name!==void 0){let i=r.
name;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>255)return D.errors=[{instancePath:s+"/name",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"}],!1;if(v(i)<1)return D.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=n===e}else var f=!0;if(f)if(r.orgName!==void 0){let i=r.orgName;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(
i)>255)return D.errors=[{instancePath:s+"/orgName",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(v(i)<1)return D.errors=[{instancePath:s+"/orgName",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return D.errors=[{instancePath:s+"/orgName",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0}}}else
return D.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=p,e===0}k.v2=A;function A(r,{
instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.email===void 0&&(m="email")||r.password===void 0&&(m="password"))return A.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.email!==void 0){let i=r.email;const n=e,h=e;if(e===n&&(typeof i==
"number"&&isFinite(i),e===n))if(typeof i=="string"){if(!W.test(i))return A.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"\
email"},message:'must match format "email"'}],!1}else return A.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=n===e}else var f=!0;if(f)if(r.password!==void 0){let i=r.password;const n=e;if(typeof i!="string")return A.errors=
[{instancePath:s+"/password",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const h=e;var f=n===e}else var f=!0}else return A.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=p,e===0}k.v3=R;function R(r,{instancePath:s="",
parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
email===void 0&&(m="email"))return R.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;if(r.email!==void 0){let i=r.email;const n=e,h=e;if(e===n&&(typeof i=="number"&&isFinite(i),e===n))if(typeof i=="string"){
if(v(i)>320)return R.errors=[{instancePath:s+"/email",keyword:"maxLength",params:{limit:320},message:"must NOT have more than 320 characters"}],
!1;if(!W.test(i))return R.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else
return R.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0}else
return R.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=p,e===0}k.v4=O;function O(r,{
instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.token===void 0&&(m="token")||r.password===void 0&&(m="password"))return O.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.token!==void 0){let i=r.token;const n=e,h=e;if(e===n)if(typeof i==
"string"){if(v(i)<1)return O.errors=[{instancePath:s+"/token",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return O.errors=[{instancePath:s+"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else
var f=!0;if(f)if(r.password!==void 0){let i=r.password;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>128)return O.errors=[{instancePath:s+
"/password",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(v(i)<8)return O.errors=[{instancePath:s+
"/password",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return O.errors=[{instancePath:s+
"/password",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0}else return O.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=p,e===0}k.v5=z;const M=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function z(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let m;if(r.requestText===void 0&&(m="requestText"))return z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.requestText!==void 0){let i=r.requestText;const n=e,h=e;if(e===n)if(typeof i=="strin\
g"){if(v(i)>1e4)return z.errors=[{instancePath:s+"/requestText",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 1000\
0 characters"}],!1;if(v(i)<1)return z.errors=[{instancePath:s+"/requestText",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}else return z.errors=[{instancePath:s+"/requestText",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var f=n===e}else var f=!0;if(f)if(r.projectId!==void 0){let i=r.projectId;const n=e,h=e;if(e===n&&(typeof i=="number"&&isFinite(i),e===
n))if(typeof i=="string"){if(!M.test(i))return z.errors=[{instancePath:s+"/projectId",keyword:"format",params:{format:"uuid"},message:'must \
match format "uuid"'}],!1}else return z.errors=[{instancePath:s+"/projectId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=n===e}else var f=!0}else return z.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.
errors=p,e===0}k.v6=I;function I(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.approvalId===void 0&&(m="approvalId"))return I.errors=[{instancePath:s,keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.approvalId!==void 0){let i=r.approvalId;const n=e,h=e;
if(e===n&&(typeof i=="number"&&isFinite(i),e===n))if(typeof i=="string"){if(!M.test(i))return I.errors=[{instancePath:s+"/approvalId",keyword:"\
format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return I.errors=[{instancePath:s+"/approvalId",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0}else return I.errors=[{instancePath:s,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return I.errors=p,e===0}k.v7=L;function L(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){
let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.approvalId===void 0&&(m="approvalId"))return L.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.approvalId!==void 0){
let i=r.approvalId;const n=e,h=e;if(e===n&&(typeof i=="number"&&isFinite(i),e===n))if(typeof i=="string"){if(!M.test(i))return L.errors=[{instancePath:s+
"/approvalId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return L.errors=[{instancePath:s+"/approv\
alId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f)if(r.reason!==void 0){let i=r.reason;
const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>1e3)return L.errors=[{instancePath:s+"/reason",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"}],!1}else return L.errors=[{instancePath:s+"/reason",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var f=n===e}else var f=!0}else return L.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return L.errors=p,e===0}k.v8=E;function E(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,
e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.reason!==void 0){let m=r.reason;const i=e,n=e;if(e===i)if(typeof m==
"string"){if(v(m)>1e3)return E.errors=[{instancePath:s+"/reason",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"}],!1}else return E.errors=[{instancePath:s+"/reason",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=i===
e}else var f=!0;else return E.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=p,
e===0}k.v9=F;function F(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name"))return F.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.name!==void 0){let i=r.name;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>255)
return F.errors=[{instancePath:s+"/name",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(v(i)<
1)return F.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return F.
errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f)if(r.slug!==
void 0){let i=r.slug;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>100)return F.errors=[{instancePath:s+"/slug",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(v(i)<1)return F.errors=[{instancePath:s+"/slug",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return F.errors=[{instancePath:s+"/slug",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0}else return F.errors=[{instancePath:s,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return F.errors=p,e===0}k.v10=y;const S={type:"string",enum:["observe","assist","act","autopilot"]};function t(r,{
instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;if(typeof r!="string")return t.errors=[{instancePath:s,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e,f=S.enum;return r==="observe"||r==="assist"||r==="act"||r==="a\
utopilot"?(t.errors=p,e===0):(t.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:S.enum},message:"must be equal to one of the al\
lowed values"}],!1)}function y(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let m=r.name;const i=e,n=e;if(e===i)if(typeof m=="string"){if(v(m)>255)return y.errors=
[{instancePath:s+"/name",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(v(m)<1)return y.errors=
[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:s+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=i===e}else var f=!0;if(f)if(r.autonomyLevel!==void 0){let m=r.
autonomyLevel;const i=e;t(m,{instancePath:s+"/autonomyLevel",parentData:r,parentDataProperty:"autonomyLevel",rootData:j})||(p=p===null?t.errors:
p.concat(t.errors),e=p.length);var f=i===e}else var f=!0}else return y.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return y.errors=p,e===0}k.v11=w;const P=require("ajv-formats/dist/formats").fullFormats.uri;function w(r,{instancePath:s="",
parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
name===void 0&&(m="name"))return w.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required propert\
y '"+m+"'"}],!1;if(r.name!==void 0){let i=r.name;const n=e,h=e;if(e===n)if(typeof i=="string"){if(v(i)>255)return w.errors=[{instancePath:s+
"/name",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(v(i)<1)return w.errors=[{instancePath:s+
"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:s+"/na\
me",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f){if(r.slug!==void 0){let i=r.slug;const n=e,
h=e;if(e===n)if(typeof i=="string"){if(v(i)>100)return w.errors=[{instancePath:s+"/slug",keyword:"maxLength",params:{limit:100},message:"mus\
t NOT have more than 100 characters"}],!1;if(v(i)<1)return w.errors=[{instancePath:s+"/slug",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:s+"/slug",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var f=n===e}else var f=!0;if(f){if(r.description!==void 0){let i=r.description;const n=e,h=e;if(e===n)if(typeof i=="string"){
if(v(i)>5e3)return w.errors=[{instancePath:s+"/description",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 cha\
racters"}],!1}else return w.errors=[{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===
e}else var f=!0;if(f)if(r.githubRepoUrl!==void 0){let i=r.githubRepoUrl;const n=e,h=e;if(e===n&&(typeof i=="number"&&isFinite(i),e===n))if(typeof i==
"string"){if(v(i)>1e3)return w.errors=[{instancePath:s+"/githubRepoUrl",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more t\
han 1000 characters"}],!1;if(!P(i))return w.errors=[{instancePath:s+"/githubRepoUrl",keyword:"format",params:{format:"uri"},message:'must ma\
tch format "uri"'}],!1}else return w.errors=[{instancePath:s+"/githubRepoUrl",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=n===e}else var f=!0}}}else return w.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.
errors=p,e===0}k.v12=N;const U={type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:"string",maxLength:5e3},
status:{$ref:"component:ProjectStatus"},githubRepoUrl:{type:["string","null"],format:"uri",maxLength:1e3}}},b={type:"string",enum:["active",
"paused","archived"]};function a(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;if(typeof r!="strin\
g")return a.errors=[{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e,f=b.enum;return r==="activ\
e"||r==="paused"||r==="archived"?(a.errors=p,e===0):(a.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:b.enum},message:"must be\
 equal to one of the allowed values"}],!1)}function N(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;
const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){let m=r.name;const i=e,n=e;if(e===i)if(typeof m=="string"){
if(v(m)>255)return N.errors=[{instancePath:s+"/name",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(v(m)<1)return N.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return N.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=i===e}else var f=!0;
if(f){if(r.description!==void 0){let m=r.description;const i=e,n=e;if(e===i)if(typeof m=="string"){if(v(m)>5e3)return N.errors=[{instancePath:s+
"/description",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characters"}],!1}else return N.errors=[{instancePath:s+
"/description",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=i===e}else var f=!0;if(f){if(r.status!==void 0){let m=r.
status;const i=e;a(m,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:j})||(p=p===null?a.errors:p.concat(a.errors),
e=p.length);var f=i===e}else var f=!0;if(f)if(r.githubRepoUrl!==void 0){let m=r.githubRepoUrl;const i=e;if(typeof m!="string"&&m!==null)return N.
errors=[{instancePath:s+"/githubRepoUrl",keyword:"type",params:{type:U.properties.githubRepoUrl.type},message:"must be string,null"}],!1;const n=e;
if(e===i&&(typeof m=="number"&&isFinite(m),e===i&&typeof m=="string")){if(v(m)>1e3)return N.errors=[{instancePath:s+"/githubRepoUrl",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(!P(m))return N.errors=[{instancePath:s+"/githubRepoU\
rl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}var f=i===e}else var f=!0}}}else return N.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=p,e===0}k.v13=d;function d(r,{instancePath:s="",parentData:T,
parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.amount===void 0&&
(m="amount"))return d.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;if(r.amount!==void 0){let i=r.amount;const n=e,h=e;if(e===n)if(typeof i=="number"&&isFinite(i)){if(i>1e4||isNaN(i))return d.errors=[{instancePath:s+
"/amount",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],!1;if(i<5||isNaN(i))return d.errors=[{instancePath:s+
"/amount",keyword:"minimum",params:{comparison:">=",limit:5},message:"must be >= 5"}],!1}else return d.errors=[{instancePath:s+"/amount",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var f=n===e}else var f=!0;if(f)if(r.paymentMethodId!==void 0){let i=r.paymentMethodId;
const n=e;if(typeof i!="string")return d.errors=[{instancePath:s+"/paymentMethodId",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const h=e;var f=n===e}else var f=!0}else return d.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return d.errors=p,e===0}k.v14=_;const o={type:"string",enum:["run.created","run.stage_changed","run.completed","run.failed","r\
un.cancelled","approval.requested","approval.resolved","credit.low","credit.purchased","project.created","project.deleted","member.invited",
"member.removed"]};function u(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;if(typeof r!="string")
return u.errors=[{instancePath:s,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e,f=o.enum;return r==="run.crea\
ted"||r==="run.stage_changed"||r==="run.completed"||r==="run.failed"||r==="run.cancelled"||r==="approval.requested"||r==="approval.resolved"||
r==="credit.low"||r==="credit.purchased"||r==="project.created"||r==="project.deleted"||r==="member.invited"||r==="member.removed"?(u.errors=
p,e===0):(u.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:o.enum},message:"must be equal to one of the allowed values"}],!1)}
function _(r,{instancePath:s="",parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let i;if(r.url===void 0&&(i="url")||r.events===void 0&&(i="events"))return _.errors=[{instancePath:s,keyword:"require\
d",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.url!==void 0){let n=r.url;const h=e,B=e;if(e===h&&(typeof n==
"number"&&isFinite(n),e===h))if(typeof n=="string"){if(v(n)>2e3)return _.errors=[{instancePath:s+"/url",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters"}],!1;if(!P(n))return _.errors=[{instancePath:s+"/url",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'}],!1}else return _.errors=[{instancePath:s+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var f=h===e}else var f=!0;if(f){if(r.events!==void 0){let n=r.events;const h=e,B=e;if(e===h)if(Array.isArray(n)){if(n.length<1)return _.
errors=[{instancePath:s+"/events",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var m=!0;const G=n.length;
for(let C=0;C<G;C++){let H=n[C];const J=e;u(H,{instancePath:s+"/events/"+C,parentData:n,parentDataProperty:C,rootData:j})||(p=p===null?u.errors:
p.concat(u.errors),e=p.length);var m=J===e;if(!m)break}}}else return _.errors=[{instancePath:s+"/events",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var f=h===e}else var f=!0;if(f)if(r.description!==void 0){let n=r.description;const h=e,B=e;if(e===h)if(typeof n==
"string"){if(v(n)>500)return _.errors=[{instancePath:s+"/description",keyword:"maxLength",params:{limit:500},message:"must NOT have more tha\
n 500 characters"}],!1}else return _.errors=[{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=h===e}else var f=!0}}else return _.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.
errors=p,e===0}k.v15=$;const g={type:"string",enum:["github","neon","vercel","cloudflare","stripe","slack","custom_mcp"]};function l(r,{instancePath:s="",
parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;if(typeof r!="string")return l.errors=[{instancePath:s,keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const q=e,f=g.enum;return r==="github"||r==="neon"||r==="vercel"||r==="cloudflare"||r==="stripe"||
r==="slack"||r==="custom_mcp"?(l.errors=p,e===0):(l.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:g.enum},message:"must be eq\
ual to one of the allowed values"}],!1)}const c={type:"string",enum:["oauth","api_key","phantom_token"]};function V(r,{instancePath:s="",parentData:T,
parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;if(typeof r!="string")return V.errors=[{instancePath:s,keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;const q=e,f=c.enum;return r==="oauth"||r==="api_key"||r==="phantom_token"?(V.errors=p,e===0):(V.errors=
[{instancePath:s,keyword:"enum",params:{allowedValues:c.enum},message:"must be equal to one of the allowed values"}],!1)}function $(r,{instancePath:s="",
parentData:T,parentDataProperty:x,rootData:j=r}={}){let p=null,e=0;const q=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
provider===void 0&&(m="provider"))return $.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required\
 property '"+m+"'"}],!1;if(r.provider!==void 0){let i=r.provider;const n=e;l(i,{instancePath:s+"/provider",parentData:r,parentDataProperty:"\
provider",rootData:j})||(p=p===null?l.errors:p.concat(l.errors),e=p.length);var f=n===e}else var f=!0;if(f){if(r.authMethod!==void 0){let i=r.
authMethod;const n=e;V(i,{instancePath:s+"/authMethod",parentData:r,parentDataProperty:"authMethod",rootData:j})||(p=p===null?V.errors:p.concat(
V.errors),e=p.length);var f=n===e}else var f=!0;if(f)if(r.config!==void 0){let i=r.config;const n=e,h=e;if(e===n)if(i&&typeof i=="object"&&!Array.
isArray(i)){const K=e}else return $.errors=[{instancePath:s+"/config",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=n===
e}else var f=!0}}else return $.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=p,
e===0}return k})();module.exports={register:{body:{"application/json":bodies.v1}},login:{body:{"application/json":bodies.v2}},logout:{},forgotPassword:{
body:{"application/json":bodies.v3}},resetPassword:{body:{"application/json":bodies.v4}},listRuns:{query:scalars.v1,header:scalars.v2},createRun:{
header:scalars.v2,body:{"application/json":bodies.v5}},getRun:{path:scalars.v3,header:scalars.v2},approveRun:{path:scalars.v3,header:scalars.
v2,body:{"application/json":bodies.v6}},denyRun:{path:scalars.v3,header:scalars.v2,body:{"application/json":bodies.v7}},cancelRun:{path:scalars.
v3,header:scalars.v2,body:{"application/json":bodies.v8}},getRunReplay:{path:scalars.v3,header:scalars.v2},streamRunEvents:{path:scalars.v3,
header:scalars.v4},listOrgs:{},createOrg:{body:{"application/json":bodies.v9}},getOrg:{path:scalars.v3},deleteOrg:{path:scalars.v3},updateOrg:{
path:scalars.v3,body:{"application/json":bodies.v10}},listProjects:{query:scalars.v5,header:scalars.v2},createProject:{header:scalars.v2,body:{
"application/json":bodies.v11}},getProject:{path:scalars.v3,header:scalars.v2},deleteProject:{path:scalars.v3,header:scalars.v2},updateProject:{
path:scalars.v3,header:scalars.v2,body:{"application/json":bodies.v12}},listProjectEnvironments:{path:scalars.v3,header:scalars.v2},getCreditBalance:{
header:scalars.v2},getUsage:{query:scalars.v6,header:scalars.v2},purchaseCredits:{header:scalars.v7,body:{"application/json":bodies.v13}},listWebhooks:{
header:scalars.v2},createWebhook:{header:scalars.v2,body:{"application/json":bodies.v14}},deleteWebhook:{path:scalars.v3,header:scalars.v2},
listIntegrations:{header:scalars.v2},connectIntegration:{header:scalars.v2,body:{"application/json":bodies.v15}},disconnectIntegration:{path:scalars.
v3,header:scalars.v2},exportData:{header:scalars.v2}};
