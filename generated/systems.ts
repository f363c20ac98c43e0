// Written by "npm run generate"; do not edit.
export const systems = [
  {"api":"thumbgate","title":"ThumbGate","mount":"/thumbgate","base":"","complete":true,"operations":45,"contract":"specs/thumbgate.json"},
  {"api":"retivo","title":"Retivo","mount":"/retivo","base":"","complete":true,"operations":47,"contract":"specs/retivo.json"},
  {"api":"front-of-house","title":"Front Of House","mount":"/front-of-house","base":"","complete":false,"operations":54,"contract":"specs/front-of-house.json"},
  {"api":"rungate","title":"Rungate","mount":"/rungate","base":"","complete":false,"operations":110,"contract":"specs/rungate.json"},
  {"api":"mightykey","title":"MightyKey","mount":"/mightykey","base":"/api/v1","complete":true,"operations":34,"contract":"specs/mightykey.json"},
] as const
