"""How clients in Spanish leave a question unsaid or unknown."""
# ruff: noqa: E501 - patterns are broken between phrases

from shared.interview.rules.clauses import pattern
from shared.interview.rules.es.parts import ASK, NOW

_TELL = (
    r"(?:(?:lo |la |le |se lo )?(?:dec\w+|contest\w+|respond\w+|habl\w+|coment\w+|cont(?:ar\w*|estar\w*)|"
    r"compart\w+|dar\w*|discut\w+|tocar ese|entrar en|revel\w+|explic\w+|mencion\w+|tratar ese|opinar|abordar|"
    r"tener que|hablando|responderl\w+|declarar|ahondar|profundizar))"
)
DECLINE = pattern(
    r"NOT(?: (?:a|de|que|con|para|tener que))* ?"
    + _TELL
    + r"\b(?! (?:mas|con usted mas)$)(?:.{0,45})?$|NOT(?: (?:eso|esto|(?:a )?es[at]a? pregunta|con (?:esa|esta|"
    r"ese|eso)(?: .*)?|gracias|esa|a esa.*|la verdad))*" + NOW,
    r"(?:esa|eso|esta|a esa|a eso|esa pregunta|de eso)(?: \w+)? (?:no )(?:la |lo |le |se (?:la|"
    r"lo) )?(?:contesto|respondo|quiero|digo|voy a|hablo|pienso|dire|contestare|cuento|ME).{0,25}|no (?:la |"
    r"lo |le |se lo |te lo |se la )?(?:contesto|respondo|dire|digo|contestare|respondere|voy a|cuento|"
    r"hablo de|hablare)(?: (?:decir|contestar|responder|a|eso|esa|esto|de|esta|pregunta|contar|hablar|"
    r"decirselo|lo|la|ese|nada)\b.{0,25})*$",
    ASK + r"(?:(?:me |nos |lo |la |se )?(?:salt\w+|omit\w+|pas(?:ar|e|o|emos|amos|ala|ela|elo|arla|arlo|arnos)|"
    r"dej(?:ar|e|emos|ela|elo|arla|arlo|amos|ame|eme)|brinc\w+|avan\w+|evit\w+|quit\w+|sig[au]\w*|siguiente|"
    r"segu\w+|ir|vamos|vayamos|continuar))(?:se|me|nos)?(?:la|lo|le)?(?: (?:esa|esta|eso|la|el|lo|pregunta|a|"
    r"siguiente|otra|en blanco|adelante|de largo|por alto|sin (?:contestar|responder)|tema|con|proxima|otro|"
    r"que sigue|por|alto|esto|blanco|sin|contestar|cosa|para|despues|vacia|pendiente|fuera))+" + NOW,
    r"(?:la |a la |siga con la |vamos a la |pase a la )?(?:siguiente|proxima|otra)(?: pregunta)?"
    + NOW
    + r"|(?:otra|siguiente) pregunta"
    + NOW
    + r"|(?:no hay |sin )comentarios?.{0,10}|(?:salt\w+|omit\w+|brinc\w+|pas(?:ela|elo|emosla|ala|"
    r"arla))(?:l[ao]|se|sela|te)?(?: (?:esa|esta|eso|pregunta|la|por favor))*" + NOW,
    r"(?:(?:eso|esto|es|esa|ese|son|esa pregunta|es algo|me parece|lo considero|son cosas|"
    r"eso es algo) )+(?:(?:muy|demasiado|tan|algo|un asunto|una cosa|un tema|cosas?|asuntos?|"
    r"bastante) )*(?:privad[oa]s?|personal(?:es)?|intim[oa]s?|mi[oa]s?|cosa mia|asunto mio|"
    r"confidencial(?! esto)|delicad[oa]|indiscret[oa]|de mi (?:vida privada|intimidad))(?: .{0,20})?$|"
    r"(?:eso )?no (?:es|son) (?:asunto|cosa|problema|de (?:su|tu) incumbencia|asuntos?)(?: (?:suyo|tuyo|suya|"
    r"de (?:nadie|usted|ustedes)|tuya|suyos|su))*.{0,10}$|(?:a usted |eso )?(?:no le|que le|no te|"
    r"a usted que le) (?:importa|interesa|incumbe)(?: .{0,10})?$|(?:no )?se meta.{0,20}",
    r"me (?:niego|reservo|acojo|abstengo|rehuso)(?: .{0,35})?$|(?:tengo que|ME|es obligatorio|hace falta|debo|"
    r"es necesario)(?: \w+)? (?:contestar|responder|decirlo|decir)(?: (?:a )?(?:eso|esa|esto|todo|esta|"
    r"pregunta|lo|la|esa pregunta|a esa))*$|(?:prefiero|preferiria|ME) (?:pasar|saltar\w*|omitir\w*|"
    r"guardar\w* (?:silencio|eso|esa)|callar\w*|reservar\w*|abstenerme|dejar\w* (?:en blanco|asi|sin)|"
    r"mantener\w* (?:eso )?(?:en )?privad[oa]|(?:que )?no|quedarme callad[oa]|guardarmelo).{0,25}|mejor (?:no|"
    r"callo|me callo|paso|otra)(?: .{0,20})?$|(?:eso|me) (?:me )?lo (?:guardo|reservo|callo).{0,15}|"
    r"no (?:tengo por que|tiene por que|hay por que|pregunte|me pregunte|me haga|"
    r"estoy obligad[oa])(?: .{0,35})?$|(?:preg\w+|hag\w+)(?:me)? (?:otra cosa|algo mas|otra pregunta|"
    r"otra).{0,10}|por que (?:tendria|deberia|habria|tengo) (?:que|de)? ?(?:contestar|decir|responder|"
    r"contarle).{0,20}",
)
PASS = pattern(r"(?:paso|siguiente|salt\w+|omitir|otra)" + NOW)
_WHAT = (
    r"(?: (?:(?:decirle|decir|decirlo|exactamente|bien|eso|ahora|ahora mismo|la|el|los|las|fecha|numero|"
    r"cantidad|hora|dia|ano|nombre|respuesta|monto|direccion|verdad|muy|de|eso|esa|ese|esto|cuando|fue|era|"
    r"cuanto|cuantos|cuanta|cuantas|nada|con|exactitud|certeza|segur[oa]|que|como|quien|donde|si|por que|lo|"
    r"en este momento|momento|precisamente|mucho|ahorita|sobre|del todo|a ciencia cierta|ya|perdon|lo siento|"
    r"contestarle|contestar|dato|datos|informacion|concreta\w*|exact[oa]s?|precis[oa]s?|paso|decir|tanto|tema|"
    r"dijo|son|es|hubo|cual|cuales|eran|tampoco|idea|tal|responderle|asi|a|se llama\w*|llama|mis|mi|su|sus|"
    r"pago|cobro|gano|hace|tengo|tenia|tiempo|hay|memoria|gracias|honestamente|al respecto|pasaron|medida|"
    r"ni)\b))*"
)
UNKNOWN = pattern(
    r"(?:(?:eso|esa|la fecha|el numero|de eso|yo|pues|ahora mismo|ahorita|ahora|en este momento|"
    r"asi de memoria|de memoria|exactamente|bien|creo que|de la fecha|el nombre|la cantidad) )*(?:no|ni|"
    r"tampoco|ya no|CANT|NOT|COULDNT)(?: (?:lo|la|le|me|se|los|las|yo|mucho|muy bien|bien))* ?(?:se|sabria|"
    r"recuerd\w+|recordar\w*|acuerd\w+|acord\w+|sabe|saber\w*|supe|tengo (?:ni )?(?:la (?:menor|mas minima|"
    r"mas remota) )?(?:idea|conocimiento|ese dato|esa informacion|el dato|la respuesta|la informacion|memoria|"
    r"presente|recuerdo\w*|claro)|logro (?:recordar|acordarme)|podria (?:decir\w*|precisar\w*|asegurar\w*|"
    r"responder\w*)|precisar\w*|decir(?:le)? (?:con|exactamente|la fecha|cuando|cuanto)|viene a la (?:mente|"
    r"memoria|cabeza)|ubico|tengo idea|sabemos|dar\w* (?:un|una|la|el) (?:fecha|numero|cifra|dato|respuesta)|"
    r"asegurar\w*|conozco)" + _WHAT + NOW,
    r"(?:ni (?:idea|la (?:menor|mas (?:remota|minima)) idea|me acuerdo|se)|quien sabe|vaya usted a saber|"
    r"sabra dios|solo dios sabe|dios sabe|a saber|saber|sepa)"
    + _WHAT
    + NOW
    + r"|(?:(?:eso |ya |lo |la |se )*(?:me )?(?:ha |he )?(?:olvid\w+|borr[oa]d?[oa]?)(?: (?:de la (?:mente|"
    r"memoria)|por completo|completamente))?)"
    + _WHAT
    + NOW
    + r"|se me (?:fue|ha ido|paso|escapa|borro)"
    + r"(?: de la (?:mente|cabeza|memoria))?"
    + _WHAT
    + NOW,
    r"(?:no (?:estoy|ando)|no (?:tengo )?(?=(?:seguridad|certeza|clar))|no (?:del todo|muy)|"
    r"tengo (?:mis )?dudas)(?: (?:muy|del todo|bien|completamente|tan|la|nada))* ?(?:segur[oa]|ciert[oa]|"
    r"seguridad|certeza|clar[oa])?(?: (?:de|sobre|si|en|que))?"
    + _WHAT
    + NOW
    + r"|(?:desconozco|ignoro)(?: (?:ese|esa|la|el|eso|cuando|cuanto|los|por|si|como|completamente)\b.{0,25})?$|"
    r"(?:no )?(?:sabria|podria) (?:decir\w*|que decir\w*)" + _WHAT + NOW,
    r"(?:(?:eso|esa|ese|ahi|de eso|del? \w+) )*(?:(?:nunca|jamas) (?:(?:lo|la|le|se|les|los|las|me) )*(?:supe|"
    r"contaron)(?: (?:el|la|los|las|bien|de eso|esas|eso)\b.{0,15})?|(?:lo|la|los|las) ignoro(?: .{0,15})?|no (?:le )?doy razon|"
    r"ya perdi la cuenta.{0,20}|perdi la cuenta.{0,25}|(?:es |era )?imposible (?:de )?(?:saber|decir|acordar)\w*.{0,25}|en blanco|"
    r"no me (?:viene|llega)(?: el \w+)?|no (?:lo|la|los|las) tengo (?:presente|en (?:la|mi) (?:cabeza|mente)|a la mano|conmigo)|"
    r"(?:ando|soy|estoy) mal[oa]? (?:para|con) (?:las fechas|los numeros|los nombres)|no le atino)$",
    r"(?:habria|tendria|tengo|hay) que (?:mirar\w*|consultar\w*(?! (?:a|con) mi abogad)|ver\w*|buscar\w*|"
    r"preguntar\w*|revisar\w*|checar\w*|averiguar\w*|fijarme)(?: .{0,30})?$|(?:ME )(?:averiguar\w*|"
    r"checar(?:lo)?|consultarlo en|buscarlo|mirarlo|preguntarle a (?:mi (?:esposa|esposo|marido|mujer|"
    r"contador)))(?: .{0,20})?$|(?:es|esta) dificil (?:de (?:decir|recordar|saber)|decir\w*|saber\w*).{0,15}|"
    r"me falla la memoria.{0,15}|tengo mala memoria.{0,15}|(?:me quede|estoy|tengo la mente) en blanco.{0,10}|"
    r"fue hace (?:mucho|tanto)(?: tiempo)? (?:no|como para|y ya).{0,25}|(?:nunca|jamas) (?:lo )?supe"
    + _WHAT
    + NOW
    + r"|nadie (?:lo )?sabe"
    + NOW
    + r"|nadie me (?:lo )?dijo"
    + NOW
    + r"|(?:buena pregunta|vaya pregunta)"
    + NOW,
)
