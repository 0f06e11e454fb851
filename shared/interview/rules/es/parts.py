"""What Spanish patterns are made of; they read clauses as `saying` leaves them, without accents."""

RELATIVES = (
    r"(?:esposa|esposo|marido|mujer|novio|novia|pareja|madre|padre|mama|papa|mami|"
    r"papi|hijo|hija|hijos|hijas|"
    r"hermano|hermana|amigo|amiga|jefe|jefa|tio|tia|primo|prima|vecino|vecina|abuelo|abuela|nieto|nieta|"
    r"suegra|suegro|cunado|cunada|"
    r"companero|companera|ninos?|ninas?|bebe|sobrino|sobrina|cuidadora|interprete|familia)"
)
KIN = r"(?:(?:mi|su|el|la|mis|su) )?" + RELATIVES
LAWYER = (
    r"(?:(?:mi|un|una|el|la|con|al|a|su|nuestro|nuestra|algun) )*(?:propio |propia |"
    r"verdadero )?(?:abogad[oa]s?|licenciad[oa]|letrad[oa]|"
    r"defensor[a]?|representante legal)"
)
LANGUAGES = (
    r"(?:ingl[eé]s|franc[eé]s|portugu[eé]s|catal[aá]n|quechua|n[aá]huatl|alem[aá]n|italiano|chino|[aá]rabe|ruso|gallego|euskera|"
    r"vasco|valenciano|maya|mixteco|guaran[ií]|aymara|rumano|ucraniano|polaco|otro idioma|otra lengua|"
    r"mi (?:idioma|lengua))"
)
NOW = (
    r"(?: (?:ahora|ahora mismo|ahorita|ya|hoy|por hoy|por ahora|aqui|alli|otra vez|de nuevo|gracias|primero|"
    r"mas|nada mas|bien|entonces|"
    r"senor|senora|senorita|tambien|todavia|aun|luego|manana|despues|eso|esto|esta|esa|lo|la|por el momento|"
    r"de momento|un poco|un poquito|"
    r"si se puede|si no le importa|si no es molestia|tampoco|muchas gracias|la verdad|de verdad|a mi|asi|"
    r"sinceramente|con esto|con usted))*$"
)
Q = r"(?:(?:(?:la|esa|esta|su|otra|toda la) )?(?:ultima |primera )?(?:pregunta|parte|frase)|eso|esto|lo ultimo|lo)"
ASK = r"(?:(?:YOU|MEQ?) )?"
