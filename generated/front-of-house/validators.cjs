// Written by "npm run generate"; do not edit.
"use strict";const scalars=(()=>{const E={};E.v1=K;const Te={type:"object",properties:{segment:{type:"string",enum:["all","production","draft","simulatio\
n","archived"],default:"all"}},required:[]};function K(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;
const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f)){f.segment===void 0&&(f.segment="all");let u=f.segment;const p=l;if(typeof u!=
"string"){let _=typeof u,c;if(c===void 0)if(_=="number"||_=="boolean")c=""+u;else if(u===null)c="";else return K.errors=[{instancePath:v+"/s\
egment",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(u=c,f!==void 0&&(f.segment=c))}const D=l,I=Te.properties.
segment.enum;if(!(u==="all"||u==="production"||u==="draft"||u==="simulation"||u==="archived"))return K.errors=[{instancePath:v+"/segment",keyword:"\
enum",params:{allowedValues:Te.properties.segment.enum},message:"must be equal to one of the allowed values"}],!1;var h=p===l}else return K.
errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=F,l===0}E.v2=he;const H=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function he(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="obje\
ct"&&!Array.isArray(f)){let u;if(f["x-org-id"]===void 0&&(u="x-org-id"))return he.errors=[{instancePath:v,keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(f["x-org-id"]!==void 0){let p=f["x-org-id"];const D=l;if(typeof p!="string"){let _=typeof p,
c;if(c===void 0)if(_=="number"||_=="boolean")c=""+p;else if(p===null)c="";else return he.errors=[{instancePath:v+"/x-org-id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(p=c,f!==void 0&&(f["x-org-id"]=c))}const I=l;if(l===D&&(typeof p=="number"&&
isFinite(p),l===D&&typeof p=="string"&&!H.test(p)))return he.errors=[{instancePath:v+"/x-org-id",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1;var h=D===l}else var h=!0}else return he.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return he.errors=F,l===0}E.v3=ue;const J=require("ajv/dist/runtime/ucs2length").default;function ue(f,{instancePath:v="",
parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f)){let u;if(f["\
x-org-id"]===void 0&&(u="x-org-id"))return ue.errors=[{instancePath:v,keyword:"required",params:{missingProperty:u},message:"must have requi\
red property '"+u+"'"}],!1;if(f["x-org-id"]!==void 0){let p=f["x-org-id"];const D=l;if(typeof p!="string"){let _=typeof p,c;if(c===void 0)if(_==
"number"||_=="boolean")c=""+p;else if(p===null)c="";else return ue.errors=[{instancePath:v+"/x-org-id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;c!==void 0&&(p=c,f!==void 0&&(f["x-org-id"]=c))}const I=l;if(l===D&&(typeof p=="number"&&isFinite(p),l===D&&typeof p==
"string"&&!H.test(p)))return ue.errors=[{instancePath:v+"/x-org-id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid\
"'}],!1;var h=D===l}else var h=!0;if(h)if(f["idempotency-key"]!==void 0){let p=f["idempotency-key"];const D=l;if(typeof p!="string"){let c=typeof p,
z;if(z===void 0)if(c=="number"||c=="boolean")z=""+p;else if(p===null)z="";else return ue.errors=[{instancePath:v+"/idempotency-key",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;z!==void 0&&(p=z,f!==void 0&&(f["idempotency-key"]=z))}const I=l;if(l===D&&typeof p==
"string"){if(J(p)>255)return ue.errors=[{instancePath:v+"/idempotency-key",keyword:"maxLength",params:{limit:255},message:"must NOT have mor\
e than 255 characters"}],!1;if(J(p)<1)return ue.errors=[{instancePath:v+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}var h=D===l}else var h=!0}else return ue.errors=[{instancePath:v,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ue.errors=F,l===0}E.v4=Z;function Z(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){
let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f)){let u;if(f.id===void 0&&(u="id"))return Z.errors=[{instancePath:v,
keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(f.id!==void 0){let p=f.id;const D=l;if(typeof p!=
"string"){let _=typeof p,c;if(c===void 0)if(_=="number"||_=="boolean")c=""+p;else if(p===null)c="";else return Z.errors=[{instancePath:v+"/i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(p=c,f!==void 0&&(f.id=c))}const I=l;if(l===D&&(typeof p==
"number"&&isFinite(p),l===D&&typeof p=="string"&&!H.test(p)))return Z.errors=[{instancePath:v+"/id",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1;var h=D===l}else var h=!0}else return Z.errors=[{instancePath:v,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Z.errors=F,l===0}E.v5=Ne;function Ne(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){
let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f))if(f["x-org-id"]!==void 0){let u=f["x-org-id"];const p=l;if(typeof u!=
"string"){let I=typeof u,_;if(_===void 0)if(I=="number"||I=="boolean")_=""+u;else if(u===null)_="";else return Ne.errors=[{instancePath:v+"/\
x-org-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;_!==void 0&&(u=_,f!==void 0&&(f["x-org-id"]=_))}const D=l;var h=p===
l}else var h=!0;else return Ne.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=
F,l===0}E.v6=ee;function ee(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f["idempotency-key"]!==void 0){let u=f["idempotency-key"];const p=l;if(typeof u!="string"){let I=typeof u,
_;if(_===void 0)if(I=="number"||I=="boolean")_=""+u;else if(u===null)_="";else return ee.errors=[{instancePath:v+"/idempotency-key",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;_!==void 0&&(u=_,f!==void 0&&(f["idempotency-key"]=_))}const D=l;if(l===p&&typeof u==
"string"){if(J(u)>255)return ee.errors=[{instancePath:v+"/idempotency-key",keyword:"maxLength",params:{limit:255},message:"must NOT have mor\
e than 255 characters"}],!1;if(J(u)<1)return ee.errors=[{instancePath:v+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}var h=p===l}else var h=!0;if(h)if(f["x-org-id"]!==void 0){let u=f["x-org-id"];const p=l;if(typeof u!=
"string"){let _=typeof u,c;if(c===void 0)if(_=="number"||_=="boolean")c=""+u;else if(u===null)c="";else return ee.errors=[{instancePath:v+"/\
x-org-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&(u=c,f!==void 0&&(f["x-org-id"]=c))}const D=l;var h=p===
l}else var h=!0}else return ee.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=
F,l===0}E.v7=be;function be(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&
typeof f=="object"&&!Array.isArray(f)){if(f["x-org-id"]!==void 0){let u=f["x-org-id"];const p=l;if(typeof u!="string"){let I=typeof u,_;if(_===
void 0)if(I=="number"||I=="boolean")_=""+u;else if(u===null)_="";else return be.errors=[{instancePath:v+"/x-org-id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;_!==void 0&&(u=_,f!==void 0&&(f["x-org-id"]=_))}const D=l;var h=p===l}else var h=!0;if(h)if(f["idempo\
tency-key"]!==void 0){let u=f["idempotency-key"];const p=l;if(typeof u!="string"){let _=typeof u,c;if(c===void 0)if(_=="number"||_=="boolean")
c=""+u;else if(u===null)c="";else return be.errors=[{instancePath:v+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;c!==void 0&&(u=c,f!==void 0&&(f["idempotency-key"]=c))}const D=l;if(l===p&&typeof u=="string"){if(J(u)>255)return be.errors=[
{instancePath:v+"/idempotency-key",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(J(u)<1)return be.
errors=[{instancePath:v+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var h=p===
l}else var h=!0}else return be.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=
F,l===0}E.v8=pe;function pe(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&
typeof f=="object"&&!Array.isArray(f)){let u;if(f["x-org-id"]===void 0&&(u="x-org-id")||f["idempotency-key"]===void 0&&(u="idempotency-key"))
return pe.errors=[{instancePath:v,keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(f["x-o\
rg-id"]!==void 0){let p=f["x-org-id"];const D=l;if(typeof p!="string"){let _=typeof p,c;if(c===void 0)if(_=="number"||_=="boolean")c=""+p;else if(p===
null)c="";else return pe.errors=[{instancePath:v+"/x-org-id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;c!==void 0&&
(p=c,f!==void 0&&(f["x-org-id"]=c))}const I=l;if(l===D&&(typeof p=="number"&&isFinite(p),l===D&&typeof p=="string"&&!H.test(p)))return pe.errors=
[{instancePath:v+"/x-org-id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var h=D===l}else var h=!0;if(h)
if(f["idempotency-key"]!==void 0){let p=f["idempotency-key"];const D=l;if(typeof p!="string"){let c=typeof p,z;if(z===void 0)if(c=="number"||
c=="boolean")z=""+p;else if(p===null)z="";else return pe.errors=[{instancePath:v+"/idempotency-key",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;z!==void 0&&(p=z,f!==void 0&&(f["idempotency-key"]=z))}const I=l;if(l===D&&typeof p=="string"){if(J(p)>255)return pe.errors=
[{instancePath:v+"/idempotency-key",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(J(p)<1)return pe.
errors=[{instancePath:v+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var h=D===
l}else var h=!0}else return pe.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
F,l===0}E.v9=Q;function Q(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&typeof f==
"object"&&!Array.isArray(f)){f.hours===void 0&&(f.hours=24);let u=f.hours;const p=l;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){
let I=typeof u,_;if(_===void 0)if(I==="boolean"||u===null||I==="string"&&u&&u==+u&&!(u%1))_=+u;else return Q.errors=[{instancePath:v+"/hours",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;_!==void 0&&(u=_,f!==void 0&&(f.hours=_))}const D=l;if(l===p&&typeof u==
"number"&&isFinite(u)){if(u>168||isNaN(u))return Q.errors=[{instancePath:v+"/hours",keyword:"maximum",params:{comparison:"<=",limit:168},message:"\
must be <= 168"}],!1;if(u<1||isNaN(u))return Q.errors=[{instancePath:v+"/hours",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var h=p===l}else return Q.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.
errors=F,l===0}E.v10=M;function M(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)
if(f&&typeof f=="object"&&!Array.isArray(f))if(f["idempotency-key"]!==void 0){let u=f["idempotency-key"];const p=l;if(typeof u!="string"){let I=typeof u,
_;if(_===void 0)if(I=="number"||I=="boolean")_=""+u;else if(u===null)_="";else return M.errors=[{instancePath:v+"/idempotency-key",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;_!==void 0&&(u=_,f!==void 0&&(f["idempotency-key"]=_))}const D=l;if(l===p&&typeof u==
"string"){if(J(u)>255)return M.errors=[{instancePath:v+"/idempotency-key",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters"}],!1;if(J(u)<1)return M.errors=[{instancePath:v+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}var h=p===l}else var h=!0;else return M.errors=[{instancePath:v,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=F,l===0}E.v11=je;function je(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){
let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f)){let u;if(f.provider===void 0&&(u="provider")||f.voice_id===void 0&&
(u="voice_id"))return je.errors=[{instancePath:v,keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],
!1;if(f.provider!==void 0){let p=f.provider;const D=l;if(typeof p!="string"){let _=typeof p,c;if(c===void 0)if(_=="number"||_=="boolean")c=""+
p;else if(p===null)c="";else return je.errors=[{instancePath:v+"/provider",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;c!==void 0&&(p=c,f!==void 0&&(f.provider=c))}const I=l;var h=D===l}else var h=!0;if(h)if(f.voice_id!==void 0){let p=f.voice_id;const D=l;
if(typeof p!="string"){let c=typeof p,z;if(z===void 0)if(c=="number"||c=="boolean")z=""+p;else if(p===null)z="";else return je.errors=[{instancePath:v+
"/voice_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;z!==void 0&&(p=z,f!==void 0&&(f.voice_id=z))}const I=l;var h=D===
l}else var h=!0}else return je.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=
F,l===0}E.v12=Ae;function Ae(f,{instancePath:v="",parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&
typeof f=="object"&&!Array.isArray(f)){let u;if(f.id===void 0&&(u="id"))return Ae.errors=[{instancePath:v,keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(f.id!==void 0){let p=f.id;const D=l;if(typeof p!="string"){let _=typeof p,c;if(c===void 0)
if(_=="number"||_=="boolean")c=""+p;else if(p===null)c="";else return Ae.errors=[{instancePath:v+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;c!==void 0&&(p=c,f!==void 0&&(f.id=c))}const I=l;var h=D===l}else var h=!0}else return Ae.errors=[{instancePath:v,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=F,l===0}E.v13=$;function $(f,{instancePath:v="",parentData:U,
parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f))if(f.agent_id!==void 0){
let u=f.agent_id;const p=l;if(typeof u!="string"){let I=typeof u,_;if(_===void 0)if(I=="number"||I=="boolean")_=""+u;else if(u===null)_="";else
return $.errors=[{instancePath:v+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;_!==void 0&&(u=_,f!==void 0&&
(f.agent_id=_))}const D=l;if(l===p&&(typeof u=="number"&&isFinite(u),l===p&&typeof u=="string"&&!H.test(u)))return $.errors=[{instancePath:v+
"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var h=p===l}else var h=!0;else return $.errors=[
{instancePath:v,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=F,l===0}E.v14=oe;function oe(f,{instancePath:v="",
parentData:U,parentDataProperty:O,rootData:m=f}={}){let F=null,l=0;const V=l;if(l===0)if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.limit===
void 0&&(f.limit=100),f.agentId!==void 0){let u=f.agentId;const p=l;if(typeof u!="string"){let I=typeof u,_;if(_===void 0)if(I=="number"||I==
"boolean")_=""+u;else if(u===null)_="";else return oe.errors=[{instancePath:v+"/agentId",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;_!==void 0&&(u=_,f!==void 0&&(f.agentId=_))}const D=l;if(l===p&&(typeof u=="number"&&isFinite(u),l===p&&typeof u=="string"&&
!H.test(u)))return oe.errors=[{instancePath:v+"/agentId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var h=p===
l}else var h=!0;if(h){if(f.conversationId!==void 0){let u=f.conversationId;const p=l;if(typeof u!="string"){let _=typeof u,c;if(c===void 0)if(_==
"number"||_=="boolean")c=""+u;else if(u===null)c="";else return oe.errors=[{instancePath:v+"/conversationId",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;c!==void 0&&(u=c,f!==void 0&&(f.conversationId=c))}const D=l;if(l===p&&(typeof u=="number"&&isFinite(u),
l===p&&typeof u=="string"&&!H.test(u)))return oe.errors=[{instancePath:v+"/conversationId",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1;var h=p===l}else var h=!0;if(h){let u=f.limit;const p=l;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))){let _=typeof u,c;if(c===void 0)if(_==="boolean"||u===null||_==="string"&&u&&u==+u&&!(u%1))c=+u;else return oe.errors=[{instancePath:v+"\
/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;c!==void 0&&(u=c,f!==void 0&&(f.limit=c))}const D=l;if(l===p&&
typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return oe.errors=[{instancePath:v+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(u<1||isNaN(u))return oe.errors=[{instancePath:v+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var h=p===l}}}else return oe.errors=[{instancePath:v,keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return oe.errors=F,l===0}return E})(),bodies=(()=>{const E={};E.v1=he;const Te=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
K=require("ajv/dist/runtime/ucs2length").default;function H(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.email===void 0&&(n="email")||r.password===void 0&&(n="passwor\
d"))return H.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.email!==
void 0){let t=r.email;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(t),e===o))if(typeof t=="string"){if(!Te.test(t))return H.errors=
[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return H.errors=[{instancePath:s+
"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.password!==void 0){let t=r.
password;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(t),e===o))if(typeof t=="string"){if(K(t)<8)return H.errors=[{instancePath:s+"\
/password",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return H.errors=[{instancePath:s+"\
/password",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}else return H.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}function he(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;return H(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?H.errors:a.concat(H.
errors),e=a.length),he.errors=a,e===0}E.v2=ue;function J(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.client!==void 0){let n=r.client;const t=e;if(typeof n!="string")return J.
errors=[{instancePath:s+"/client",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var i=t===e}else var i=!0;else
return J.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}function ue(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return J(r,{instancePath:s,parentData:j,parentDataProperty:A,
rootData:k})||(a=a===null?J.errors:a.concat(J.errors),e=a.length),ue.errors=a,e===0}E.v3=Ne;function Z(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e,i=e;let n=!1;const t=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.device_code===void 0&&
(P="device_code")){const C={instancePath:s,keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};a===
null?a=[C]:a.push(C),e++}}var o=t===e;if(n=n||o,!n){const P=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.user_code===void 0&&(x=
"user_code")){const W={instancePath:s,keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"};a===null?
a=[W]:a.push(W),e++}}var o=P===e;n=n||o}if(n)e=i,a!==null&&(i?a.length=i:a=null);else{const P={instancePath:s,keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return a===null?a=[P]:a.push(P),e++,Z.errors=a,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
device_code!==void 0){let P=r.device_code;const C=e,x=e;if(e===C&&(typeof P=="number"&&isFinite(P),e===C&&typeof P!="string"))return Z.errors=
[{instancePath:s+"/device_code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=C===e}else var y=!0;if(y)if(r.user_code!==
void 0){let P=r.user_code;const C=e;if(typeof P!="string")return Z.errors=[{instancePath:s+"/user_code",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;const x=e;var y=C===e}else var y=!0}else return Z.errors=[{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Z.errors=a,e===0}function Ne(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;return Z(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length),Ne.errors=
a,e===0}E.v4=be;function ee(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if(r.device_code===void 0&&(n="device_code"))return ee.errors=[{instancePath:s,keyword:"require\
d",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.device_code!==void 0){let t=r.device_code;const o=e,y=e;
if(e===o&&(typeof t=="number"&&isFinite(t),e===o&&typeof t!="string"))return ee.errors=[{instancePath:s+"/device_code",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}else return ee.errors=[{instancePath:s,keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ee.errors=a,e===0}function be(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){
let a=null,e=0;return ee(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?ee.errors:a.concat(ee.errors),e=a.length),
be.errors=a,e===0}E.v5=je;const pe={type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:200,pattern:"\\S"},
type:{type:"string",enum:["custom","inbound_buyer","inbound_landlord"]}}},Q=new RegExp("\\S","u");function M(r,{instancePath:s="",parentData:j,
parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&
(n="name"))return M.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
if(r.name!==void 0){let t=r.name;const o=e,y=e;if(e===o)if(typeof t=="string"){if(K(t)>200)return M.errors=[{instancePath:s+"/name",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(K(t)<1)return M.errors=[{instancePath:s+"/name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Q.test(t))return M.errors=[{instancePath:s+"/name",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return M.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.type!==void 0){let t=r.type;const o=e;if(typeof t!="string")
return M.errors=[{instancePath:s+"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,P=pe.properties.type.
enum;if(!(t==="custom"||t==="inbound_buyer"||t==="inbound_landlord"))return M.errors=[{instancePath:s+"/type",keyword:"enum",params:{allowedValues:pe.
properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0}else return M.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=a,e===0}function je(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;return M(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?M.errors:a.concat(M.
errors),e=a.length),je.errors=a,e===0}E.v6=oe;const Ae={type:"object",properties:{name:{type:"string",minLength:1,maxLength:200,pattern:"\\S"},
greeting:{type:"string"},goodbye:{type:"string"},voice:{type:"object",properties:{tts_provider:{type:"string",enum:["azure","openai","twilio",
"cartesia","elevenlabs","xai"]},tts_voice_id:{type:"string"},stt_provider:{type:"string"}}}},additionalProperties:!0};function $(r,{instancePath:s="",
parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const t=e;
if(r.name!==void 0){let o=r.name;const y=e,P=e;if(e===y)if(typeof o=="string"){if(K(o)>200)return $.errors=[{instancePath:s+"/name",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(K(o)<1)return $.errors=[{instancePath:s+"/name",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Q.test(o))return $.errors=[{instancePath:s+"/name",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return $.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.greeting!==void 0){let o=r.greeting;const y=e;if(typeof o!=
"string")return $.errors=[{instancePath:s+"/greeting",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const P=e;var i=y===
e}else var i=!0;if(i){if(r.goodbye!==void 0){let o=r.goodbye;const y=e;if(typeof o!="string")return $.errors=[{instancePath:s+"/goodbye",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const P=e;var i=y===e}else var i=!0;if(i)if(r.voice!==void 0){let o=r.voice;const y=e,
P=e;if(e===y)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tts_provider!==void 0){let x=o.tts_provider;const W=e;if(typeof x!="string")return $.
errors=[{instancePath:s+"/voice/tts_provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _e=e,re=Ae.properties.
voice.properties.tts_provider.enum;if(!(x==="azure"||x==="openai"||x==="twilio"||x==="cartesia"||x==="elevenlabs"||x==="xai"))return $.errors=
[{instancePath:s+"/voice/tts_provider",keyword:"enum",params:{allowedValues:Ae.properties.voice.properties.tts_provider.enum},message:"must \
be equal to one of the allowed values"}],!1;var n=W===e}else var n=!0;if(n){if(o.tts_voice_id!==void 0){let x=o.tts_voice_id;const W=e;if(typeof x!=
"string")return $.errors=[{instancePath:s+"/voice/tts_voice_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _e=e;
var n=W===e}else var n=!0;if(n)if(o.stt_provider!==void 0){let x=o.stt_provider;const W=e;if(typeof x!="string")return $.errors=[{instancePath:s+
"/voice/stt_provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const _e=e;var n=W===e}else var n=!0}}else return $.
errors=[{instancePath:s+"/voice",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===e}else var i=!0}}}else return $.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}function oe(r,{instancePath:s="",
parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return $(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||
(a=a===null?$.errors:a.concat($.errors),e=a.length),oe.errors=a,e===0}E.v7=U;function f(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){const i=e}else return f.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=a,e===0}function v(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.flowDraft===void 0&&(n="flowDraf\
t"))return v.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.flowDraft!==
void 0){let t=r.flowDraft;const o=e;f(t,{instancePath:s+"/flowDraft",parentData:r,parentDataProperty:"flowDraft",rootData:k})||(a=a===null?f.
errors:a.concat(f.errors),e=a.length);var i=o===e}else var i=!0}else return v.errors=[{instancePath:s,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return v.errors=a,e===0}function U(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;return v(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?v.errors:a.concat(v.errors),e=a.length),U.errors=
a,e===0}E.v8=l;const O={type:"object",required:["schema_version","name","objective","audience","persona","channel_policy","turn_taking_polic\
y","phases","tool_policy","escalation_policy","close_policy","evaluation_scenarios"],properties:{schema_version:{type:"string",enum:["conver\
sation_blueprint.v1"]},name:{type:"string"},objective:{type:"string"},audience:{type:"string"},persona:{type:"object",required:["role","bran\
d_voice"],properties:{role:{type:"string"},brand_voice:{type:"string"},boundaries:{type:"array",items:{type:"string"}}}},channel_policy:{type:"\
object",properties:{primary:{type:"string",enum:["widget","voice","whatsapp","instagram","sms"]},allowed:{type:"array",items:{type:"string",
enum:["widget","voice","whatsapp","instagram","sms"]}},voice_style:{type:"string",enum:["concise","natural","guided"]},async_follow_up:{type:"\
boolean"}}},turn_taking_policy:{type:"object",properties:{max_questions_per_turn:{type:"integer",minimum:1,maximum:3},interruption_style:{type:"\
string",enum:["brief_acknowledge_then_continue","stop_and_answer","defer"]},repair_strategy:{type:"string",enum:["ask_clarifying_question","\
offer_menu","handoff"]}}},phases:{type:"array",minItems:1,items:{type:"object",required:["id","label","goal","success_signal"],properties:{id:{
type:"string"},label:{type:"string"},goal:{type:"string"},success_signal:{type:"string"},required_slots:{type:"array",items:{type:"string"}}}}},
slots:{type:"array",items:{type:"object",required:["key","label","ask_when_missing"],properties:{key:{type:"string"},label:{type:"string"},required:{
type:"boolean"},ask_when_missing:{type:"string"}}}},tool_policy:{type:"object",properties:{allowed_tools:{type:"array",items:{type:"string"}},
require_confirmation_before:{type:"array",items:{type:"string"}},failure_mode:{type:"string",enum:["apologize_and_continue","handoff","retry\
_once"]}}},escalation_policy:{type:"object",properties:{triggers:{type:"array",items:{type:"string"}},handoff_message:{type:"string"}}},close_policy:{
type:"object",required:["success_outcome","follow_up_message"],properties:{success_outcome:{type:"string"},follow_up_message:{type:"string"}}},
evaluation_scenarios:{type:"array",minItems:1,items:{type:"object",required:["id","user_goal"],properties:{id:{type:"string"},channel:{type:"\
string",enum:["widget","voice","whatsapp","instagram","sms"]},user_goal:{type:"string"},must_collect:{type:"array",items:{type:"string"}},must_not_do:{
type:"array",items:{type:"string"}}}}}}};function m(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;
const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let ie;if(r.schema_version===void 0&&(ie="schema_version")||r.name===void 0&&
(ie="name")||r.objective===void 0&&(ie="objective")||r.audience===void 0&&(ie="audience")||r.persona===void 0&&(ie="persona")||r.channel_policy===
void 0&&(ie="channel_policy")||r.turn_taking_policy===void 0&&(ie="turn_taking_policy")||r.phases===void 0&&(ie="phases")||r.tool_policy===void 0&&
(ie="tool_policy")||r.escalation_policy===void 0&&(ie="escalation_policy")||r.close_policy===void 0&&(ie="close_policy")||r.evaluation_scenarios===
void 0&&(ie="evaluation_scenarios"))return m.errors=[{instancePath:s,keyword:"required",params:{missingProperty:ie},message:"must have requi\
red property '"+ie+"'"}],!1;if(r.schema_version!==void 0){let g=r.schema_version;const T=e;if(typeof g!="string")return m.errors=[{instancePath:s+
"/schema_version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ge=e,ar=O.properties.schema_version.enum;if(g!==
"conversation_blueprint.v1")return m.errors=[{instancePath:s+"/schema_version",keyword:"enum",params:{allowedValues:O.properties.schema_version.
enum},message:"must be equal to one of the allowed values"}],!1;var i=T===e}else var i=!0;if(i){if(r.name!==void 0){let g=r.name;const T=e;if(typeof g!=
"string")return m.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ge=e;var i=T===e}else
var i=!0;if(i){if(r.objective!==void 0){let g=r.objective;const T=e;if(typeof g!="string")return m.errors=[{instancePath:s+"/objective",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const ge=e;var i=T===e}else var i=!0;if(i){if(r.audience!==void 0){let g=r.audience;
const T=e;if(typeof g!="string")return m.errors=[{instancePath:s+"/audience",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const ge=e;var i=T===e}else var i=!0;if(i){if(r.persona!==void 0){let g=r.persona;const T=e,ge=e;if(e===T)if(g&&typeof g=="object"&&!Array.
isArray(g)){let w;if(g.role===void 0&&(w="role")||g.brand_voice===void 0&&(w="brand_voice"))return m.errors=[{instancePath:s+"/persona",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(g.role!==void 0){let d=g.role;const b=e;if(typeof d!=
"string")return m.errors=[{instancePath:s+"/persona/role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const R=e;var n=b===
e}else var n=!0;if(n){if(g.brand_voice!==void 0){let d=g.brand_voice;const b=e;if(typeof d!="string")return m.errors=[{instancePath:s+"/pers\
ona/brand_voice",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const R=e;var n=b===e}else var n=!0;if(n)if(g.boundaries!==
void 0){let d=g.boundaries;const b=e,R=e;if(e===b)if(Array.isArray(d)){var t=!0;const Y=d.length;for(let S=0;S<Y;S++){let N=d[S];const q=e;if(typeof N!=
"string")return m.errors=[{instancePath:s+"/persona/boundaries/"+S,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;
var t=q===e;if(!t)break}}else return m.errors=[{instancePath:s+"/persona/boundaries",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var n=b===e}else var n=!0}}else return m.errors=[{instancePath:s+"/persona",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;var i=T===e}else var i=!0;if(i){if(r.channel_policy!==void 0){let g=r.channel_policy;const T=e,ge=e;if(e===T)if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.primary!==void 0){let w=g.primary;const d=e;if(typeof w!="string")return m.errors=[{instancePath:s+"/chann\
el_policy/primary",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e,R=O.properties.channel_policy.properties.primary.
enum;if(!(w==="widget"||w==="voice"||w==="whatsapp"||w==="instagram"||w==="sms"))return m.errors=[{instancePath:s+"/channel_policy/primary",
keyword:"enum",params:{allowedValues:O.properties.channel_policy.properties.primary.enum},message:"must be equal to one of the allowed value\
s"}],!1;var o=d===e}else var o=!0;if(o){if(g.allowed!==void 0){let w=g.allowed;const d=e,b=e;if(e===d)if(Array.isArray(w)){var y=!0;const X=w.
length;for(let Y=0;Y<X;Y++){let S=w[Y];const N=e;if(typeof S!="string")return m.errors=[{instancePath:s+"/channel_policy/allowed/"+Y,keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const q=e,se=O.properties.channel_policy.properties.allowed.items.enum;if(!(S==="\
widget"||S==="voice"||S==="whatsapp"||S==="instagram"||S==="sms"))return m.errors=[{instancePath:s+"/channel_policy/allowed/"+Y,keyword:"enu\
m",params:{allowedValues:O.properties.channel_policy.properties.allowed.items.enum},message:"must be equal to one of the allowed values"}],!1;
var y=N===e;if(!y)break}}else return m.errors=[{instancePath:s+"/channel_policy/allowed",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var o=d===e}else var o=!0;if(o){if(g.voice_style!==void 0){let w=g.voice_style;const d=e;if(typeof w!="string")return m.errors=
[{instancePath:s+"/channel_policy/voice_style",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e,R=O.properties.
channel_policy.properties.voice_style.enum;if(!(w==="concise"||w==="natural"||w==="guided"))return m.errors=[{instancePath:s+"/channel_polic\
y/voice_style",keyword:"enum",params:{allowedValues:O.properties.channel_policy.properties.voice_style.enum},message:"must be equal to one o\
f the allowed values"}],!1;var o=d===e}else var o=!0;if(o)if(g.async_follow_up!==void 0){let w=g.async_follow_up;const d=e;if(typeof w!="boo\
lean")return m.errors=[{instancePath:s+"/channel_policy/async_follow_up",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;const b=e;var o=d===e}else var o=!0}}}else return m.errors=[{instancePath:s+"/channel_policy",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=T===e}else var i=!0;if(i){if(r.turn_taking_policy!==void 0){let g=r.turn_taking_policy;const T=e,ge=e;if(e===T)if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.max_questions_per_turn!==void 0){let w=g.max_questions_per_turn;const d=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w)))return m.errors=[{instancePath:s+"/turn_taking_policy/max_questions_per_turn",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;const b=e;if(e===d&&typeof w=="number"&&isFinite(w)){if(w>3||isNaN(w))return m.errors=[{instancePath:s+
"/turn_taking_policy/max_questions_per_turn",keyword:"maximum",params:{comparison:"<=",limit:3},message:"must be <= 3"}],!1;if(w<1||isNaN(w))
return m.errors=[{instancePath:s+"/turn_taking_policy/max_questions_per_turn",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1"}],!1}var P=d===e}else var P=!0;if(P){if(g.interruption_style!==void 0){let w=g.interruption_style;const d=e;if(typeof w!="string")
return m.errors=[{instancePath:s+"/turn_taking_policy/interruption_style",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const b=e,R=O.properties.turn_taking_policy.properties.interruption_style.enum;if(!(w==="brief_acknowledge_then_continue"||w==="stop_and_ans\
wer"||w==="defer"))return m.errors=[{instancePath:s+"/turn_taking_policy/interruption_style",keyword:"enum",params:{allowedValues:O.properties.
turn_taking_policy.properties.interruption_style.enum},message:"must be equal to one of the allowed values"}],!1;var P=d===e}else var P=!0;if(P)
if(g.repair_strategy!==void 0){let w=g.repair_strategy;const d=e;if(typeof w!="string")return m.errors=[{instancePath:s+"/turn_taking_policy\
/repair_strategy",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e,R=O.properties.turn_taking_policy.properties.
repair_strategy.enum;if(!(w==="ask_clarifying_question"||w==="offer_menu"||w==="handoff"))return m.errors=[{instancePath:s+"/turn_taking_pol\
icy/repair_strategy",keyword:"enum",params:{allowedValues:O.properties.turn_taking_policy.properties.repair_strategy.enum},message:"must be \
equal to one of the allowed values"}],!1;var P=d===e}else var P=!0}}else return m.errors=[{instancePath:s+"/turn_taking_policy",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var i=T===e}else var i=!0;if(i){if(r.phases!==void 0){let g=r.phases;const T=e,ge=e;
if(e===T)if(Array.isArray(g)){if(g.length<1)return m.errors=[{instancePath:s+"/phases",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var C=!0;const w=g.length;for(let d=0;d<w;d++){let b=g[d];const R=e,X=e;if(e===R)if(b&&typeof b=="object"&&!Array.
isArray(b)){let S;if(b.id===void 0&&(S="id")||b.label===void 0&&(S="label")||b.goal===void 0&&(S="goal")||b.success_signal===void 0&&(S="suc\
cess_signal"))return m.errors=[{instancePath:s+"/phases/"+d,keyword:"required",params:{missingProperty:S},message:"must have required proper\
ty '"+S+"'"}],!1;if(b.id!==void 0){let N=b.id;const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+"/phases/"+d+"/id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;const se=e;var x=q===e}else var x=!0;if(x){if(b.label!==void 0){let N=b.label;const q=e;
if(typeof N!="string")return m.errors=[{instancePath:s+"/phases/"+d+"/label",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const se=e;var x=q===e}else var x=!0;if(x){if(b.goal!==void 0){let N=b.goal;const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+
"/phases/"+d+"/goal",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var x=q===e}else var x=!0;if(x){if(b.success_signal!==
void 0){let N=b.success_signal;const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+"/phases/"+d+"/success_signal",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;const se=e;var x=q===e}else var x=!0;if(x)if(b.required_slots!==void 0){let N=b.required_slots;
const q=e,se=e;if(e===q)if(Array.isArray(N)){var W=!0;const Ie=N.length;for(let ne=0;ne<Ie;ne++){let Oe=N[ne];const qe=e;if(typeof Oe!="stri\
ng")return m.errors=[{instancePath:s+"/phases/"+d+"/required_slots/"+ne,keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const ir=e;var W=qe===e;if(!W)break}}else return m.errors=[{instancePath:s+"/phases/"+d+"/required_slots",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var x=q===e}else var x=!0}}}}else return m.errors=[{instancePath:s+"/phases/"+d,keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var C=R===e;if(!C)break}}}else return m.errors=[{instancePath:s+"/phases",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=T===e}else var i=!0;if(i){if(r.slots!==void 0){let g=r.slots;const T=e,ge=e;if(e===T)if(Array.isArray(
g)){var _e=!0;const w=g.length;for(let d=0;d<w;d++){let b=g[d];const R=e,X=e;if(e===R)if(b&&typeof b=="object"&&!Array.isArray(b)){let S;if(b.
key===void 0&&(S="key")||b.label===void 0&&(S="label")||b.ask_when_missing===void 0&&(S="ask_when_missing"))return m.errors=[{instancePath:s+
"/slots/"+d,keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(b.key!==void 0){let N=b.key;
const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+"/slots/"+d+"/key",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;const se=e;var re=q===e}else var re=!0;if(re){if(b.label!==void 0){let N=b.label;const q=e;if(typeof N!="string")return m.errors=
[{instancePath:s+"/slots/"+d+"/label",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var re=q===e}else var re=!0;
if(re){if(b.required!==void 0){let N=b.required;const q=e;if(typeof N!="boolean")return m.errors=[{instancePath:s+"/slots/"+d+"/required",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;const se=e;var re=q===e}else var re=!0;if(re)if(b.ask_when_missing!==void 0){let N=b.
ask_when_missing;const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+"/slots/"+d+"/ask_when_missing",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;const se=e;var re=q===e}else var re=!0}}}else return m.errors=[{instancePath:s+"/slots/"+d,keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var _e=R===e;if(!_e)break}}else return m.errors=[{instancePath:s+"/slots",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=T===e}else var i=!0;if(i){if(r.tool_policy!==void 0){let g=r.tool_policy;const T=e,
ge=e;if(e===T)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.allowed_tools!==void 0){let w=g.allowed_tools;const d=e,b=e;if(e===d)if(Array.
isArray(w)){var We=!0;const R=w.length;for(let X=0;X<R;X++){let Y=w[X];const S=e;if(typeof Y!="string")return m.errors=[{instancePath:s+"/to\
ol_policy/allowed_tools/"+X,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const N=e;var We=S===e;if(!We)break}}else return m.
errors=[{instancePath:s+"/tool_policy/allowed_tools",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var De=d===e}else var De=!0;
if(De){if(g.require_confirmation_before!==void 0){let w=g.require_confirmation_before;const d=e,b=e;if(e===d)if(Array.isArray(w)){var Re=!0;
const X=w.length;for(let Y=0;Y<X;Y++){let S=w[Y];const N=e;if(typeof S!="string")return m.errors=[{instancePath:s+"/tool_policy/require_conf\
irmation_before/"+Y,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const q=e;var Re=N===e;if(!Re)break}}else return m.errors=
[{instancePath:s+"/tool_policy/require_confirmation_before",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var De=d===e}else
var De=!0;if(De)if(g.failure_mode!==void 0){let w=g.failure_mode;const d=e;if(typeof w!="string")return m.errors=[{instancePath:s+"/tool_pol\
icy/failure_mode",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const b=e,R=O.properties.tool_policy.properties.failure_mode.
enum;if(!(w==="apologize_and_continue"||w==="handoff"||w==="retry_once"))return m.errors=[{instancePath:s+"/tool_policy/failure_mode",keyword:"\
enum",params:{allowedValues:O.properties.tool_policy.properties.failure_mode.enum},message:"must be equal to one of the allowed values"}],!1;
var De=d===e}else var De=!0}}else return m.errors=[{instancePath:s+"/tool_policy",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var i=T===e}else var i=!0;if(i){if(r.escalation_policy!==void 0){let g=r.escalation_policy;const T=e,ge=e;if(e===T)if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.triggers!==void 0){let w=g.triggers;const d=e,b=e;if(e===d)if(Array.isArray(w)){var $e=!0;const R=w.length;
for(let X=0;X<R;X++){let Y=w[X];const S=e;if(typeof Y!="string")return m.errors=[{instancePath:s+"/escalation_policy/triggers/"+X,keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;const N=e;var $e=S===e;if(!$e)break}}else return m.errors=[{instancePath:s+"/escal\
ation_policy/triggers",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Se=d===e}else var Se=!0;if(Se)if(g.handoff_message!==
void 0){let w=g.handoff_message;const d=e;if(typeof w!="string")return m.errors=[{instancePath:s+"/escalation_policy/handoff_message",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const b=e;var Se=d===e}else var Se=!0}else return m.errors=[{instancePath:s+"/esc\
alation_policy",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=T===e}else var i=!0;if(i){if(r.close_policy!==void 0){
let g=r.close_policy;const T=e,ge=e;if(e===T)if(g&&typeof g=="object"&&!Array.isArray(g)){let w;if(g.success_outcome===void 0&&(w="success_o\
utcome")||g.follow_up_message===void 0&&(w="follow_up_message"))return m.errors=[{instancePath:s+"/close_policy",keyword:"required",params:{
missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(g.success_outcome!==void 0){let d=g.success_outcome;const b=e;if(typeof d!=
"string")return m.errors=[{instancePath:s+"/close_policy/success_outcome",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
const R=e;var Fe=b===e}else var Fe=!0;if(Fe)if(g.follow_up_message!==void 0){let d=g.follow_up_message;const b=e;if(typeof d!="string")return m.
errors=[{instancePath:s+"/close_policy/follow_up_message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const R=e;var Fe=b===
e}else var Fe=!0}else return m.errors=[{instancePath:s+"/close_policy",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=T===
e}else var i=!0;if(i)if(r.evaluation_scenarios!==void 0){let g=r.evaluation_scenarios;const T=e,ge=e;if(e===T)if(Array.isArray(g)){if(g.length<
1)return m.errors=[{instancePath:s+"/evaluation_scenarios",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var Ke=!0;const w=g.length;for(let d=0;d<w;d++){let b=g[d];const R=e,X=e;if(e===R)if(b&&typeof b=="object"&&!Array.isArray(b)){let S;if(b.
id===void 0&&(S="id")||b.user_goal===void 0&&(S="user_goal"))return m.errors=[{instancePath:s+"/evaluation_scenarios/"+d,keyword:"required",
params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(b.id!==void 0){let N=b.id;const q=e;if(typeof N!="string")return m.
errors=[{instancePath:s+"/evaluation_scenarios/"+d+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e;var te=q===
e}else var te=!0;if(te){if(b.channel!==void 0){let N=b.channel;const q=e;if(typeof N!="string")return m.errors=[{instancePath:s+"/evaluation\
_scenarios/"+d+"/channel",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const se=e,lr=O.properties.evaluation_scenarios.
items.properties.channel.enum;if(!(N==="widget"||N==="voice"||N==="whatsapp"||N==="instagram"||N==="sms"))return m.errors=[{instancePath:s+"\
/evaluation_scenarios/"+d+"/channel",keyword:"enum",params:{allowedValues:O.properties.evaluation_scenarios.items.properties.channel.enum},message:"\
must be equal to one of the allowed values"}],!1;var te=q===e}else var te=!0;if(te){if(b.user_goal!==void 0){let N=b.user_goal;const q=e;if(typeof N!=
"string")return m.errors=[{instancePath:s+"/evaluation_scenarios/"+d+"/user_goal",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;const se=e;var te=q===e}else var te=!0;if(te){if(b.must_collect!==void 0){let N=b.must_collect;const q=e,se=e;if(e===q)if(Array.isArray(
N)){var Me=!0;const Ie=N.length;for(let ne=0;ne<Ie;ne++){let Oe=N[ne];const qe=e;if(typeof Oe!="string")return m.errors=[{instancePath:s+"/e\
valuation_scenarios/"+d+"/must_collect/"+ne,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ir=e;var Me=qe===e;if(!Me)
break}}else return m.errors=[{instancePath:s+"/evaluation_scenarios/"+d+"/must_collect",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var te=q===e}else var te=!0;if(te)if(b.must_not_do!==void 0){let N=b.must_not_do;const q=e,se=e;if(e===q)if(Array.isArray(N)){
var Be=!0;const Ie=N.length;for(let ne=0;ne<Ie;ne++){let Oe=N[ne];const qe=e;if(typeof Oe!="string")return m.errors=[{instancePath:s+"/evalu\
ation_scenarios/"+d+"/must_not_do/"+ne,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const ir=e;var Be=qe===e;if(!Be)break}}else
return m.errors=[{instancePath:s+"/evaluation_scenarios/"+d+"/must_not_do",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var te=q===e}else var te=!0}}}}else return m.errors=[{instancePath:s+"/evaluation_scenarios/"+d,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Ke=R===e;if(!Ke)break}}}else return m.errors=[{instancePath:s+"/evaluation_scenarios",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=T===e}else var i=!0}}}}}}}}}}}}else return m.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return m.errors=a,e===0}function F(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){
let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.blueprint===void 0&&(n="blueprint"))return F.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.blueprint!==void 0){let t=r.
blueprint;const o=e;m(t,{instancePath:s+"/blueprint",parentData:r,parentDataProperty:"blueprint",rootData:k})||(a=a===null?m.errors:a.concat(
m.errors),e=a.length);var i=o===e}else var i=!0;if(i)if(r.apply!==void 0){let t=r.apply;const o=e;if(typeof t!="boolean")return F.errors=[{instancePath:s+
"/apply",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var i=o===e}else var i=!0}else return F.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=a,e===0}function l(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;return F(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?F.errors:a.concat(F.
errors),e=a.length),l.errors=a,e===0}E.v9=h;function V(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;
const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.break_glass!==void 0){let t=r.break_glass;const o=e,y=e;if(e===o)if(t&&
typeof t=="object"&&!Array.isArray(t)){let P;if(t.reason===void 0&&(P="reason")||t.incident_id===void 0&&(P="incident_id"))return V.errors=[
{instancePath:s+"/break_glass",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(t.reason!==
void 0){let C=t.reason;const x=e,W=e;if(e===x)if(typeof C=="string"){if(K(C)<10)return V.errors=[{instancePath:s+"/break_glass/reason",keyword:"\
minLength",params:{limit:10},message:"must NOT have fewer than 10 characters"}],!1}else return V.errors=[{instancePath:s+"/break_glass/reaso\
n",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=x===e}else var i=!0;if(i)if(t.incident_id!==void 0){let C=t.incident_id;
const x=e,W=e;if(e===x)if(typeof C=="string"){if(K(C)<1)return V.errors=[{instancePath:s+"/break_glass/incident_id",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:s+"/break_glass/incident_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=x===e}else var i=!0}else return V.errors=[{instancePath:s+"/break_glass",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var n=o===e}else var n=!0;if(n)if(r.flowDraft!==void 0){let t=r.flowDraft;const o=e;
f(t,{instancePath:s+"/flowDraft",parentData:r,parentDataProperty:"flowDraft",rootData:k})||(a=a===null?f.errors:a.concat(f.errors),e=a.length);
var n=o===e}else var n=!0}else return V.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.
errors=a,e===0}function h(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return V(r,{instancePath:s,
parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?V.errors:a.concat(V.errors),e=a.length),h.errors=a,e===0}E.v10=I;const u={type:"\
object",properties:{reason:{type:"string"},assigned_to:{type:["string","null"],format:"uuid"}}},p=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function D(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.reason!==void 0){let n=r.reason;const t=e;if(typeof n!="string")return D.errors=[{instancePath:s+"/reason",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const o=e;var i=t===e}else var i=!0;if(i)if(r.assigned_to!==void 0){let n=r.assigned_to;
const t=e;if(typeof n!="string"&&n!==null)return D.errors=[{instancePath:s+"/assigned_to",keyword:"type",params:{type:u.properties.assigned_to.
type},message:"must be string,null"}],!1;const o=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t&&typeof n=="string"&&!p.test(n)))return D.
errors=[{instancePath:s+"/assigned_to",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1;var i=t===e}else var i=!0}else
return D.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}function I(r,{instancePath:s="",
parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return D(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||
(a=a===null?D.errors:a.concat(D.errors),e=a.length),I.errors=a,e===0}E.v11=He;const _={type:"object",properties:{fields:{$ref:"component:Ext\
ractionFields"},summary:{type:"string"},source:{type:"string",enum:["manual","ai","integration"]},locked_fields:{type:"array",items:{type:"s\
tring"}}}},c={type:"object",additionalProperties:{type:["string","null"]},maxProperties:100,propertyNames:{minLength:1,maxLength:64}};function z(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>100)return z.errors=[{instancePath:s,keyword:"maxProperties",params:{limit:100},message:"must NOT have more tha\
n 100 properties"}],!1;for(const t in r){const o=e;if(typeof t=="string"){if(K(t)>64){const y={instancePath:s,keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",propertyName:t};a===null?a=[y]:a.push(y),e++}else if(K(t)<1){const y={instancePath:s,keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",propertyName:t};a===null?a=[y]:a.push(y),e++}}var i=o===e;if(!i){
const y={instancePath:s,keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid"};return a===null?a=[y]:a.push(
y),e++,z.errors=a,!1;break}}if(i){const t=e;for(const o in r){let y=r[o];const P=e;if(typeof y!="string"&&y!==null)return z.errors=[{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:c.additionalProperties.type},message:"must be string,null"}],!1;const C=e;
var n=P===e;if(!n)break}}}else return z.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.
errors=a,e===0}function we(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let t=r.fields;const o=e;z(t,{instancePath:s+"/fields",parentData:r,parentDataProperty:"\
fields",rootData:k})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var i=o===e}else var i=!0;if(i){if(r.summary!==void 0){let t=r.summary;
const o=e;if(typeof t!="string")return we.errors=[{instancePath:s+"/summary",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const y=e;var i=o===e}else var i=!0;if(i){if(r.source!==void 0){let t=r.source;const o=e;if(typeof t!="string")return we.errors=[{instancePath:s+
"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,P=_.properties.source.enum;if(!(t==="manual"||t==="a\
i"||t==="integration"))return we.errors=[{instancePath:s+"/source",keyword:"enum",params:{allowedValues:_.properties.source.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.locked_fields!==void 0){let t=r.locked_fields;const o=e,
y=e;if(e===o)if(Array.isArray(t)){var n=!0;const C=t.length;for(let x=0;x<C;x++){let W=t[x];const _e=e;if(typeof W!="string")return we.errors=
[{instancePath:s+"/locked_fields/"+x,keyword:"type",params:{type:"string"},message:"must be string"}],!1;const re=e;var n=_e===e;if(!n)break}}else
return we.errors=[{instancePath:s+"/locked_fields",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=o===e}else var i=!0}}}else
return we.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=a,e===0}function He(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return we(r,{instancePath:s,parentData:j,parentDataProperty:A,
rootData:k})||(a=a===null?we.errors:a.concat(we.errors),e=a.length),He.errors=a,e===0}E.v12=Je;const Ge={type:"object",required:["content"],
properties:{content:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S"},source:{type:"string",enum:["console","cli","api"]},metadata:{type:"\
object",additionalProperties:!0}}};function ae(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content"))return ae.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.content!==void 0){let t=r.content;const o=e,y=e;
if(e===o)if(typeof t=="string"){if(K(t)>4e3)return ae.errors=[{instancePath:s+"/content",keyword:"maxLength",params:{limit:4e3},message:"mus\
t NOT have more than 4000 characters"}],!1;if(K(t)<1)return ae.errors=[{instancePath:s+"/content",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!Q.test(t))return ae.errors=[{instancePath:s+"/content",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"'}],!1}else return ae.errors=[{instancePath:s+"/content",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.source!==void 0){let t=r.source;const o=e;if(typeof t!="string")return ae.errors=[{instancePath:s+
"/source",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,P=Ge.properties.source.enum;if(!(t==="console"||t===
"cli"||t==="api"))return ae.errors=[{instancePath:s+"/source",keyword:"enum",params:{allowedValues:Ge.properties.source.enum},message:"must \
be equal to one of the allowed values"}],!1;var i=o===e}else var i=!0;if(i)if(r.metadata!==void 0){let t=r.metadata;const o=e,y=e;if(e===o)if(t&&
typeof t=="object"&&!Array.isArray(t)){const C=e}else return ae.errors=[{instancePath:s+"/metadata",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=o===e}else var i=!0}}else return ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return ae.errors=a,e===0}function Je(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;
return ae(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length),Je.errors=
a,e===0}E.v13=Qe;const nr={type:"object",required:["rating"],properties:{rating:{type:"integer",minimum:-1,maximum:1},note:{type:["string","\
null"],maxLength:2e3}}};function ve(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rating===void 0&&(n="rating"))return ve.errors=[{instancePath:s,keyword:"required",
params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.rating!==void 0){let t=r.rating;const o=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return ve.errors=[{instancePath:s+"/rating",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;const y=e;if(e===o&&typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return ve.errors=[{instancePath:s+"/rating",keyword:"m\
aximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<-1||isNaN(t))return ve.errors=[{instancePath:s+"/rating",keyword:"\
minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"}],!1}var i=o===e}else var i=!0;if(i)if(r.note!==void 0){let t=r.note;const o=e;
if(typeof t!="string"&&t!==null)return ve.errors=[{instancePath:s+"/note",keyword:"type",params:{type:nr.properties.note.type},message:"must\
 be string,null"}],!1;const y=e;if(e===o&&typeof t=="string"&&K(t)>2e3)return ve.errors=[{instancePath:s+"/note",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var i=o===e}else var i=!0}else return ve.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}function Qe(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;return ve(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?ve.errors:a.concat(
ve.errors),e=a.length),Qe.errors=a,e===0}E.v14=Xe;const or=require("ajv-formats/dist/formats").fullFormats.uri,Ue={type:"string",enum:["lead\
.created","lead.handoff","lead.updated","agent.published","agent.rollback","conversation.ended","conversation.feedback_submitted"]};function xe(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;if(typeof r!="string")return xe.errors=[{instancePath:s,
keyword:"type",params:{type:"string"},message:"must be string"}],!1;const L=e,i=Ue.enum;return r==="lead.created"||r==="lead.handoff"||r==="\
lead.updated"||r==="agent.published"||r==="agent.rollback"||r==="conversation.ended"||r==="conversation.feedback_submitted"?(xe.errors=a,e===
0):(xe.errors=[{instancePath:s,keyword:"enum",params:{allowedValues:Ue.enum},message:"must be equal to one of the allowed values"}],!1)}function me(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let t;if(r.url===void 0&&(t="url")||r.secret===void 0&&(t="secret")||r.events===void 0&&(t="events"))return me.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;if(r.url!==void 0){let o=r.url;const y=e,P=e;if(e===
y&&(typeof o=="number"&&isFinite(o),e===y))if(typeof o=="string"){if(!or(o))return me.errors=[{instancePath:s+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'}],!1}else return me.errors=[{instancePath:s+"/url",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=y===e}else var i=!0;if(i){if(r.secret!==void 0){let o=r.secret;const y=e,P=e;if(e===y)if(typeof o=="string"){if(K(
o)<16)return me.errors=[{instancePath:s+"/secret",keyword:"minLength",params:{limit:16},message:"must NOT have fewer than 16 characters"}],!1}else
return me.errors=[{instancePath:s+"/secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0;if(i)
if(r.events!==void 0){let o=r.events;const y=e,P=e;if(e===y)if(Array.isArray(o)){if(o.length<1)return me.errors=[{instancePath:s+"/events",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;const x=o.length;for(let W=0;W<x;W++){let _e=o[W];const re=e;
xe(_e,{instancePath:s+"/events/"+W,parentData:o,parentDataProperty:W,rootData:k})||(a=a===null?xe.errors:a.concat(xe.errors),e=a.length);var n=re===
e;if(!n)break}}}else return me.errors=[{instancePath:s+"/events",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===
e}else var i=!0}}else return me.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=
a,e===0}function Xe(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return me(r,{instancePath:s,parentData:j,
parentDataProperty:A,rootData:k})||(a=a===null?me.errors:a.concat(me.errors),e=a.length),Xe.errors=a,e===0}E.v15=Ze;const Ye={type:"object",
required:["name"],properties:{name:{type:"string",minLength:1,maxLength:200,pattern:"\\S"},plan:{type:"string",enum:["bronze","silver","gold"]}}};
function ye(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name"))return ye.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.name!==void 0){let t=r.name;const o=e,y=e;if(e===o)if(typeof t=="string"){if(K(t)>200)
return ye.errors=[{instancePath:s+"/name",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(K(
t)<1)return ye.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Q.
test(t))return ye.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return ye.
errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.plan!==
void 0){let t=r.plan;const o=e;if(typeof t!="string")return ye.errors=[{instancePath:s+"/plan",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;const y=e,P=Ye.properties.plan.enum;if(!(t==="bronze"||t==="silver"||t==="gold"))return ye.errors=[{instancePath:s+"/pl\
an",keyword:"enum",params:{allowedValues:Ye.properties.plan.enum},message:"must be equal to one of the allowed values"}],!1;var i=o===e}else
var i=!0}else return ye.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=a,e===0}
function Ze(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;return ye(r,{instancePath:s,parentData:j,
parentDataProperty:A,rootData:k})||(a=a===null?ye.errors:a.concat(ye.errors),e=a.length),Ze.errors=a,e===0}E.v16=rr;const er={type:"object",
required:["email","role"],properties:{email:{type:"string",format:"email"},role:{type:"string",enum:["admin","member","viewer"]}}};function ke(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.email===void 0&&(n="email")||r.role===void 0&&(n="role"))return ke.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.email!==void 0){let t=r.email;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(
t),e===o))if(typeof t=="string"){if(!Te.test(t))return ke.errors=[{instancePath:s+"/email",keyword:"format",params:{format:"email"},message:'\
must match format "email"'}],!1}else return ke.errors=[{instancePath:s+"/email",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var i=o===e}else var i=!0;if(i)if(r.role!==void 0){let t=r.role;const o=e;if(typeof t!="string")return ke.errors=[{instancePath:s+"/\
role",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e,P=er.properties.role.enum;if(!(t==="admin"||t==="member"||
t==="viewer"))return ke.errors=[{instancePath:s+"/role",keyword:"enum",params:{allowedValues:er.properties.role.enum},message:"must be equal\
 to one of the allowed values"}],!1;var i=o===e}else var i=!0}else return ke.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ke.errors=a,e===0}function rr(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;return ke(r,{instancePath:s,parentData:j,parentDataProperty:A,rootData:k})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length),rr.errors=
a,e===0}E.v17=Le;function Le(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r))if(r.agentId!==void 0){let n=r.agentId;const t=e;if(typeof n!="string")return Le.errors=[{instancePath:s+
"/agentId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e;var i=t===e}else var i=!0;else return Le.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=a,e===0}E.v18=le;function le(r,{instancePath:s="",parentData:j,
parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.phoneNumberId===
void 0&&(n="phoneNumberId")||r.accessToken===void 0&&(n="accessToken"))return le.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.phoneNumberId!==void 0){let t=r.phoneNumberId;const o=e,y=e;if(e===o)if(typeof t=="s\
tring"){if(!Q.test(t))return le.errors=[{instancePath:s+"/phoneNumberId",keyword:"pattern",params:{pattern:"\\S"},message:'must match patter\
n "\\S"'}],!1}else return le.errors=[{instancePath:s+"/phoneNumberId",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
e}else var i=!0;if(i){if(r.accessToken!==void 0){let t=r.accessToken;const o=e,y=e;if(e===o)if(typeof t=="string"){if(!Q.test(t))return le.errors=
[{instancePath:s+"/accessToken",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return le.errors=[{instancePath:s+
"/accessToken",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.agentId!==void 0){let t=r.
agentId;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(t),e===o))if(typeof t=="string"){if(!p.test(t))return le.errors=[{instancePath:s+
"/agentId",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return le.errors=[{instancePath:s+"/agentId",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.verifyToken!==void 0){let t=r.verifyToken;
const o=e;if(typeof t!="string")return le.errors=[{instancePath:s+"/verifyToken",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const y=e;var i=o===e}else var i=!0;if(i){if(r.appSecret!==void 0){let t=r.appSecret;const o=e;if(typeof t!="string")return le.errors=
[{instancePath:s+"/appSecret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;var i=o===e}else var i=!0;if(i)if(r.
audioEnabled!==void 0){let t=r.audioEnabled;const o=e;if(typeof t!="boolean")return le.errors=[{instancePath:s+"/audioEnabled",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var i=o===e}else var i=!0}}}}}else return le.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return le.errors=a,e===0}E.v19=ze;function ze(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.verifyToken!==void 0){let n=r.verifyToken;
const t=e;if(typeof n!="string")return ze.errors=[{instancePath:s+"/verifyToken",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;const o=e;var i=t===e}else var i=!0;else return ze.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ze.errors=a,e===0}E.v20=Ve;function Ve(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.dryRun!==void 0){let n=r.dryRun;const t=e;if(typeof n!="boolean")return Ve.
errors=[{instancePath:s+"/dryRun",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const o=e;var i=t===e}else var i=!0;else
return Ve.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=a,e===0}E.v21=fe;function fe(r,{
instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.accountId===void 0&&(n="accountId")||r.accessToken===void 0&&(n="accessToken"))return fe.errors=[{instancePath:s,keyword:"req\
uired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.accountId!==void 0){let t=r.accountId;const o=e,y=e;
if(e===o)if(typeof t=="string"){if(!Q.test(t))return fe.errors=[{instancePath:s+"/accountId",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"'}],!1}else return fe.errors=[{instancePath:s+"/accountId",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var i=o===e}else var i=!0;if(i){if(r.accessToken!==void 0){let t=r.accessToken;const o=e,y=e;if(e===o)if(typeof t=="string"){if(!Q.
test(t))return fe.errors=[{instancePath:s+"/accessToken",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else
return fe.errors=[{instancePath:s+"/accessToken",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(r.verifyToken!==void 0){let t=r.verifyToken;const o=e;if(typeof t!="string")return fe.errors=[{instancePath:s+"/verifyToken",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;const y=e;var i=o===e}else var i=!0;if(i){if(r.appSecret!==void 0){let t=r.appSecret;
const o=e;if(typeof t!="string")return fe.errors=[{instancePath:s+"/appSecret",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;const y=e;var i=o===e}else var i=!0;if(i){if(r.agentId!==void 0){let t=r.agentId;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(t),
e===o))if(typeof t=="string"){if(!p.test(t))return fe.errors=[{instancePath:s+"/agentId",keyword:"format",params:{format:"uuid"},message:'mu\
st match format "uuid"'}],!1}else return fe.errors=[{instancePath:s+"/agentId",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=o===e}else var i=!0;if(i)if(r.audioEnabled!==void 0){let t=r.audioEnabled;const o=e;if(typeof t!="boolean")return fe.errors=[{instancePath:s+
"/audioEnabled",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;const y=e;var i=o===e}else var i=!0}}}}}else return fe.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=a,e===0}E.v22=Ee;const sr={type:"\
object",properties:{mode:{type:"string",enum:["quick","full","release"]}}};function Ee(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))if(r.mode!==void 0){let n=r.mode;const t=e;if(typeof n!=
"string")return Ee.errors=[{instancePath:s+"/mode",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,y=sr.properties.
mode.enum;if(!(n==="quick"||n==="full"||n==="release"))return Ee.errors=[{instancePath:s+"/mode",keyword:"enum",params:{allowedValues:sr.properties.
mode.enum},message:"must be equal to one of the allowed values"}],!1;var i=t===e}else var i=!0;else return Ee.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=a,e===0}E.v23=de;function de(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.days!==void 0){let n=r.days;const t=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return de.errors=[{instancePath:s+"/days",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(n)){if(n>90||isNaN(n))return de.errors=[{instancePath:s+"/days",keyword:"\
maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"}],!1;if(n<1||isNaN(n))return de.errors=[{instancePath:s+"/days",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=t===e}else var i=!0;if(i){if(r.agent_id!==void 0){let n=r.agent_id;
const t=e,o=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t))if(typeof n=="string"){if(!p.test(n))return de.errors=[{instancePath:s+"/age\
nt_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return de.errors=[{instancePath:s+"/agent_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=t===e}else var i=!0;if(i){if(r.token_usage_window!==void 0){let n=r.token_usage_window;
const t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return de.errors=[{instancePath:s+"/token_usage_window",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return de.errors=[{instancePath:s+
"/token_usage_window",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=t===e}else var i=!0;if(i)if(r.carrier_cost_usd!==
void 0){let n=r.carrier_cost_usd;const t=e,o=e;if(e===t)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return de.errors=[{instancePath:s+
"/carrier_cost_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return de.errors=[{instancePath:s+"/\
carrier_cost_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=t===e}else var i=!0}}}else return de.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=a,e===0}E.v24=B;const tr={type:"object",properties:{reward_report_path:{
type:"string"},reward_days:{type:"integer",minimum:1,maximum:90},reward_agent_id:{type:"string",format:"uuid"},reward_token_usage_window:{type:"\
integer",minimum:0},reward_carrier_cost_usd:{type:"number",minimum:0},azure_credit_usd:{type:"number",minimum:0},digitalocean_credit_usd:{type:"\
number",minimum:0},infra_provider:{type:"string",enum:["azure","digitalocean","other"]}}};function B(r,{instancePath:s="",parentData:j,parentDataProperty:A,
rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reward_report_path!==void 0){let n=r.reward_report_path;
const t=e;if(typeof n!="string")return B.errors=[{instancePath:s+"/reward_report_path",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;const o=e;var i=t===e}else var i=!0;if(i){if(r.reward_days!==void 0){let n=r.reward_days;const t=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return B.errors=[{instancePath:s+"/reward_days",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(n)){if(n>90||isNaN(n))return B.errors=[{instancePath:s+"/reward_days",keyword:"maximum",
params:{comparison:"<=",limit:90},message:"must be <= 90"}],!1;if(n<1||isNaN(n))return B.errors=[{instancePath:s+"/reward_days",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=t===e}else var i=!0;if(i){if(r.reward_agent_id!==void 0){let n=r.reward_agent_id;
const t=e,o=e;if(e===t&&(typeof n=="number"&&isFinite(n),e===t))if(typeof n=="string"){if(!p.test(n))return B.errors=[{instancePath:s+"/rewa\
rd_agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return B.errors=[{instancePath:s+"/reward_\
agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=t===e}else var i=!0;if(i){if(r.reward_token_usage_window!==
void 0){let n=r.reward_token_usage_window;const t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return B.errors=[{instancePath:s+
"/reward_token_usage_window",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return B.errors=[{instancePath:s+"/reward_token_usage_window",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var i=t===e}else var i=!0;if(i){if(r.reward_carrier_cost_usd!==void 0){let n=r.reward_carrier_cost_usd;const t=e,o=e;if(e===
t)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return B.errors=[{instancePath:s+"/reward_carrier_cost_usd",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return B.errors=[{instancePath:s+"/reward_carrier_cost_usd",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var i=t===e}else var i=!0;if(i){if(r.azure_credit_usd!==void 0){let n=r.azure_credit_usd;const t=e,
o=e;if(e===t)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return B.errors=[{instancePath:s+"/azure_credit_usd",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return B.errors=[{instancePath:s+"/azure_credit_usd",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var i=t===e}else var i=!0;if(i){if(r.digitalocean_credit_usd!==void 0){let n=r.digitalocean_credit_usd;
const t=e,o=e;if(e===t)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return B.errors=[{instancePath:s+"/digitalocean_credit_usd",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return B.errors=[{instancePath:s+"/digitalocean_credit_usd",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=t===e}else var i=!0;if(i)if(r.infra_provider!==void 0){let n=r.infra_provider;
const t=e;if(typeof n!="string")return B.errors=[{instancePath:s+"/infra_provider",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;const o=e,y=tr.properties.infra_provider.enum;if(!(n==="azure"||n==="digitalocean"||n==="other"))return B.errors=[{instancePath:s+
"/infra_provider",keyword:"enum",params:{allowedValues:tr.properties.infra_provider.enum},message:"must be equal to one of the allowed value\
s"}],!1;var i=t===e}else var i=!0}}}}}}}else return B.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return B.errors=a,e===0}E.v25=G;const Ce={type:"object",properties:{days:{type:"integer",minimum:1,maximum:30},runs:{type:"integer",minimum:1,
maximum:10},verify_mode:{type:"string",enum:["full","release"]},azure_credit_usd:{type:"number",minimum:0},digitalocean_credit_usd:{type:"nu\
mber",minimum:0},infra_provider:{type:"string",enum:["azure","digitalocean","other"]},allow_fail:{type:"boolean"}}};function G(r,{instancePath:s="",
parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.days!==
void 0){let n=r.days;const t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return G.errors=[{instancePath:s+"/days",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(n)){if(n>30||isNaN(n))return G.errors=
[{instancePath:s+"/days",keyword:"maximum",params:{comparison:"<=",limit:30},message:"must be <= 30"}],!1;if(n<1||isNaN(n))return G.errors=[
{instancePath:s+"/days",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=t===e}else var i=!0;if(i){if(r.
runs!==void 0){let n=r.runs;const t=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return G.errors=[{instancePath:s+"/runs",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;const o=e;if(e===t&&typeof n=="number"&&isFinite(n)){if(n>10||isNaN(n))return G.
errors=[{instancePath:s+"/runs",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(n<1||isNaN(n))return G.errors=
[{instancePath:s+"/runs",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=t===e}else var i=!0;if(i){if(r.
verify_mode!==void 0){let n=r.verify_mode;const t=e;if(typeof n!="string")return G.errors=[{instancePath:s+"/verify_mode",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;const o=e,y=Ce.properties.verify_mode.enum;if(!(n==="full"||n==="release"))return G.errors=[{instancePath:s+
"/verify_mode",keyword:"enum",params:{allowedValues:Ce.properties.verify_mode.enum},message:"must be equal to one of the allowed values"}],!1;
var i=t===e}else var i=!0;if(i){if(r.azure_credit_usd!==void 0){let n=r.azure_credit_usd;const t=e,o=e;if(e===t)if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n))return G.errors=[{instancePath:s+"/azure_credit_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return G.errors=[{instancePath:s+"/azure_credit_usd",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=t===
e}else var i=!0;if(i){if(r.digitalocean_credit_usd!==void 0){let n=r.digitalocean_credit_usd;const t=e,o=e;if(e===t)if(typeof n=="number"&&isFinite(
n)){if(n<0||isNaN(n))return G.errors=[{instancePath:s+"/digitalocean_credit_usd",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return G.errors=[{instancePath:s+"/digitalocean_credit_usd",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;var i=t===e}else var i=!0;if(i){if(r.infra_provider!==void 0){let n=r.infra_provider;const t=e;if(typeof n!="string")return G.errors=
[{instancePath:s+"/infra_provider",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const o=e,y=Ce.properties.infra_provider.
enum;if(!(n==="azure"||n==="digitalocean"||n==="other"))return G.errors=[{instancePath:s+"/infra_provider",keyword:"enum",params:{allowedValues:Ce.
properties.infra_provider.enum},message:"must be equal to one of the allowed values"}],!1;var i=t===e}else var i=!0;if(i)if(r.allow_fail!==void 0){
let n=r.allow_fail;const t=e;if(typeof n!="boolean")return G.errors=[{instancePath:s+"/allow_fail",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;const o=e;var i=t===e}else var i=!0}}}}}}else return G.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return G.errors=a,e===0}E.v26=Pe;function Pe(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,
e=0;const L=e;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.tool_id===void 0&&(n="tool_id"))return Pe.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.tool_id!==void 0){let t=r.tool_id;const o=e;
if(typeof t!="string")return Pe.errors=[{instancePath:s+"/tool_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;
var i=o===e}else var i=!0}else return Pe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.
errors=a,e===0}E.v27=ce;function ce(r,{instancePath:s="",parentData:j,parentDataProperty:A,rootData:k=r}={}){let a=null,e=0;const L=e;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name")||r.source_type===void 0&&(n="source_type")||r.source_value===
void 0&&(n="source_value"))return ce.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required prope\
rty '"+n+"'"}],!1;if(r.name!==void 0){let t=r.name;const o=e,y=e;if(e===o)if(typeof t=="string"){if(!Q.test(t))return ce.errors=[{instancePath:s+
"/name",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return ce.errors=[{instancePath:s+"/name",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(r.source_type!==void 0){let t=r.source_type;const o=e;
if(typeof t!="string")return ce.errors=[{instancePath:s+"/source_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;const y=e;
var i=o===e}else var i=!0;if(i){if(r.source_value!==void 0){let t=r.source_value;const o=e,y=e;if(e===o)if(typeof t=="string"){if(!Q.test(t))
return ce.errors=[{instancePath:s+"/source_value",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return ce.
errors=[{instancePath:s+"/source_value",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){
if(r.agent_id!==void 0){let t=r.agent_id;const o=e,y=e;if(e===o&&(typeof t=="number"&&isFinite(t),e===o))if(typeof t=="string"){if(!p.test(t))
return ce.errors=[{instancePath:s+"/agent_id",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return ce.
errors=[{instancePath:s+"/agent_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(r.
metadata!==void 0){let t=r.metadata;const o=e,y=e;if(e===o)if(t&&typeof t=="object"&&!Array.isArray(t)){const C=e}else return ce.errors=[{instancePath:s+
"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=o===e}else var i=!0}}}}else return ce.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=a,e===0}return E})();module.exports={getServiceToken:{body:{
"application/json":bodies.v1}},listMyOrgs:{},startCliDeviceAuth:{body:{"application/json":bodies.v2}},approveCliDeviceAuth:{body:{"applicati\
on/json":bodies.v3}},pollCliDeviceAuth:{body:{"application/json":bodies.v4}},listAgents:{query:scalars.v1,header:scalars.v2},createAgent:{header:scalars.
v3,body:{"application/json":bodies.v5}},getAgent:{path:scalars.v4,header:scalars.v5},getAgentDraft:{path:scalars.v4,header:scalars.v5},updateAgentDraft:{
path:scalars.v4,header:scalars.v6,body:{"application/json":bodies.v6}},validateAgentDraft:{path:scalars.v4,header:scalars.v7,body:{"applicat\
ion/json":bodies.v7}},compileAgentBlueprint:{path:scalars.v4,header:scalars.v7,body:{"application/json":bodies.v8}},publishAgent:{path:scalars.
v4,header:scalars.v6,body:{"application/json":bodies.v9}},getAgentReadiness:{path:scalars.v4,header:scalars.v5},handoffLead:{path:scalars.v4,
header:scalars.v6,body:{"application/json":bodies.v10}},updateLeadExtraction:{path:scalars.v4,header:scalars.v6,body:{"application/json":bodies.
v11}},replyToConversation:{path:scalars.v4,header:scalars.v8,body:{"application/json":bodies.v12}},getConversationFeedback:{path:scalars.v4,
header:scalars.v2},submitConversationFeedback:{path:scalars.v4,header:scalars.v3,body:{"application/json":bodies.v13}},listWebhooks:{header:scalars.
v2},registerWebhook:{header:scalars.v3,body:{"application/json":bodies.v14}},deleteWebhook:{path:scalars.v4,header:scalars.v3},getWebhookDeliveries:{
path:scalars.v4,header:scalars.v2},getWebhookObservability:{query:scalars.v9,header:scalars.v2},createOrg:{header:scalars.v10,body:{"applica\
tion/json":bodies.v15}},getOrgOnboarding:{path:scalars.v4,header:scalars.v5},listOrgMembers:{path:scalars.v4,header:scalars.v5},inviteOrgMember:{
path:scalars.v4,header:scalars.v7,body:{"application/json":bodies.v16}},ensureWidgetChannel:{header:scalars.v3,body:{"application/json":bodies.
v17}},connectWhatsAppChannel:{header:scalars.v3,body:{"application/json":bodies.v18}},getWhatsAppChannelStatus:{header:scalars.v2},verifyWhatsAppChannel:{
header:scalars.v3,body:{"application/json":bodies.v19}},testWhatsAppChannel:{header:scalars.v3,body:{"application/json":bodies.v20}},connectInstagramChannel:{
header:scalars.v3,body:{"application/json":bodies.v21}},getInstagramChannelStatus:{header:scalars.v2},verifyInstagramChannel:{header:scalars.
v3,body:{"application/json":bodies.v19}},testInstagramChannel:{header:scalars.v3,body:{"application/json":bodies.v20}},verifyVoiceProvider:{
header:scalars.v3,body:{"application/json":bodies.v22}},rewardVoiceProvider:{header:scalars.v3,body:{"application/json":bodies.v23}},optimizeVoiceProvider:{
header:scalars.v3,body:{"application/json":bodies.v24}},getVoiceScorecard:{header:scalars.v3,body:{"application/json":bodies.v25}},getSpeechCatalog:{},
getSpeechVoiceCatalog:{},previewVoice:{query:scalars.v11},getRealtimeProviderHealth:{},listTools:{header:scalars.v2},testToolConnection:{path:scalars.
v12,header:scalars.v3},enableAgentTool:{path:scalars.v4,header:scalars.v7,body:{"application/json":bodies.v26}},disableAgentTool:{path:scalars.
v4,header:scalars.v7,body:{"application/json":bodies.v26}},listKnowledgeDocuments:{query:scalars.v13,header:scalars.v2},createKnowledgeDocument:{
header:scalars.v3,body:{"application/json":bodies.v27}},deleteKnowledgeDocument:{path:scalars.v4,header:scalars.v3},reindexKnowledgeDocument:{
path:scalars.v4,header:scalars.v3},listTraces:{query:scalars.v14,header:scalars.v2}};
