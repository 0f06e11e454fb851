"""What in Spanish is said beside the interview: small talk, words to others in the room, orders to the machine."""

from shared.interview.rules.clauses import compiled, pattern
from shared.interview.rules.es.parts import ASK, KIN

OFF_TOPIC = pattern(
    r"(?:que|como)(?: \w+)? (?:tiempo|clima|hora|dia|frio|calor)(?: \w+)? ?(?:hace|esta|es|tal|anda|tenemos|"
    r"son)?(?: .{0,20})?$|que hora(?:s)? (?:es|son|tiene).{0,10}|(?:es|eres)(?: usted)?(?: una?)? (?:robot|"
    r"maquina|persona|humano|humana|real|de verdad|computadora|inteligencia artificial|ia|grabacion|hombre|"
    r"mujer|bot|contestadora)\b.{0,20}|(?:estoy|MEQ) ?habla(?:ndo|r) con (?:un|una) (?:robot|maquina|persona|"
    r"humano|computadora|grabacion|ia).{0,15}",
    r"(?:y )?(?:usted|tu)? ?(?:quien|como|cuantos|donde|de donde|que)(?: \w+)? (?:es|eres|se llama|te llamas|"
    r"anos tiene|anos tienes|vive|vives|esta|estas|hizo|te hizo|lo hizo|la hizo|creo|gano|programo|ha estado|"
    r"le va|te va)(?: (?:usted|tu|el|la|hoy|las|los|a usted|partido|elecciones|presidente|su|"
    r"dia)\b.{0,20})*$(?<!pregunta)|(?:hola|buen[oa]s(?: (?:dias|tardes|noches))?|que tal|saludos|alo|bueno)$|"
    r"(?:cuent\w+|dig\w+|dime|YOU (?:contar|cantar))(?:me)? (?:un|una|otro|algun) (?:chiste|cuento|cancion|"
    r"adivinanza).{0,10}",
    r"(?:me )?(?:oye|escucha|oyes|escuchas|esta ahi|sigue ahi|hay alguien ahi|estas ahi)(?: .{0,12})?$|"
    r"(?:yo )?tengo (?:mucha |mucho )?(?:hambre|sed|frio|calor|sueno)(?: .{0,10})?$|(?:esta lloviendo|llueve|"
    r"hace (?:mucho |un )?(?:calor|frio|buen (?:dia|tiempo)|sol|viento)|que (?:calor|frio|bonito dia)|"
    r"esta nevando)(?: .{0,15})?$|probando.{0,15}|(?:vio|viste|ha visto|oyo|has visto) (?:el|la|las|"
    r"los) .{1,25}|(?:le|te) (?:gusta|gustan|encanta) (?:el|la|los|las|mi) .{1,25}|(?:usted |tu )?(?:tiene|"
    r"tienes) (?:familia|hijos|novi[oa]|mascotas?|perro|sentimientos|esposa|nombre)(?: .{0,10})?$|(?:que|"
    r"tiene|es) (?:una )?(?:bonita|linda|bella) voz.{0,15}|me (?:cae|caes) (?:bien|mal).{0,10}|"
    r"cual es (?:la capital|su (?:nombre|color|comida)|tu (?:nombre|color|comida)).{0,20}|"
    r"(?:YOU )?(?:recom\w+|sug\w+)(?:me)? (?:un|una|algun) (?:restaurante|pelicula|libro|hotel|medico|"
    r"doctor).{0,15}|mi (?:gato|perro) es .{1,20}|cuanto es \w+ (?:mas|por|menos) .{1,15}|quien gano .{1,25}",
)
_VOCATIVE = (
    r"(?:mi amor|amor|carino|mi vida|corazon|cielo|mijo|mija|mi hijo|nene|nena|papi|mami|mama|papa|viejo|"
    r"vieja|chiquillos|ninos|gordo|gorda|bebe)"
)
THIRD_PERSON = pattern(
    r"(?:le |se lo )(?:pregunto|consulto) (?:a|con) (?:mi|el|la) \w+.{0,20}|"
    + KIN
    + r" me (?:esta|anda) (?:ayudando|traduciendo|diciendo|contestando|escuchando|hablando).{0,25}",
    KIN + r"(?: \w+)? (?:esta[n]?|sigue|se encuentra)(?: \w+)? ?(?:(?:aqui|conmigo|a mi lado|al lado|escuchando\w*|"
    r"oyendo|en (?:la habitacion|el cuarto|la sala)|presente|ayudando\w*|cerca|diciendome\w*|contestando|"
    r"traduciendo\w*|detras|enfrente|sentad[oa]|interrumpiendo|llorando(?: aqui)?|hablando(?:me)?))\b.{0,25}",
    r"(?:hay|esta) (?:alguien|otra persona|una persona|gente)(?: mas)?(?: \w+){0,2} (?:conmigo|aqui|"
    r"en (?:el cuarto|la habitacion|la sala)|escuchando|presente|al lado).{0,20}|no estoy sol[oa].{0,20}|"
    r"acaba de (?:llegar|entrar) "
    + KIN
    + r".{0,15}|"
    + KIN
    + r" (?:acaba de|ya|se) (?:llegar|entrar|llego|entro|metio).{0,20}|(?:estamos|somos) (?:los dos|dos|"
    r"varios) .{0,20}",
    ASK + r"(?:contest\w+|respond\w+|habl\w+|ayudar\w*|estar|escuch\w+|particip\w+|decir\w*|entrar|quedar\w*|"
    r"traduc\w+|explic\w+|acompan\w+|pasar\w*)(?: (?:por mi|esto|esta|aqui|la|lo|le|con))* (?:con |a )?"
    + KIN
    + r"\b.{0,25}|(?:YOU|MEQ|que) "
    + KIN
    + r" (?:contest\w+|respond\w+|habl\w+|ayud\w+|traduc\w+).{0,20}",
    r"(?:ME|voy a|tengo que|YOU|espere|espera|deje que|dejeme)(?: \w+)? ?(?:le )?(?:pregunt\w+|consult\w+|"
    r"habl\w+|platic\w+|verlo|ver|pregunte)(?:le|lo|selo)?(?: (?:eso|esto|lo|primero|la fecha))? (?:a|con) "
    + KIN
    + r"\b.{0,25}",
    r"(?:soy|habla|le habla|aqui|es) (?:su|la|el|una?|el)(?: \w+)? ?(?:esposa|esposo|hijo|hija|madre|padre|"
    r"hermana|hermano|mujer|marido|amiga|amigo|sobrin[oa]|niet[oa]|cuidadora|interprete|novi[oa]|vecin[oa]|"
    r"companer[oa])(?: (?:de|del|y|ella|el|contesto|hablo|quien|la|le|no)\b.{0,30})?$|(?:hablo|contesto|"
    r"respondo|estoy (?:contestando|hablando|respondiendo)|vengo) (?:en nombre|por|de parte|"
    r"en lugar) (?:de )?(?:mi|el|ella|la|su|otra|un).{0,25}",
    r"(?:dil\w+|digal\w+|diles) (?:que )?.{1,40}|no (?:le|les) dig[ao].{0,25}|"
    + _VOCATIVE
    + r"(?:(?: \w+)? (?:cuando|que|donde|como|puedes|ven|espera|baja|callate|no|estoy|dame|apaga|cual|ya|vete|"
    r"deja|te|me|trae|cierra|tu|sabes|quien|a que|en que|dejame|calla|fue|sube|pasame)\b.{1,50})$|(?:el|ella|"
    + KIN
    + r") (?:quiere|me (?:esta diciendo|dice que|ayuda|esta ayudando|va a ayudar)|va a (?:contestar|responder|"
    r"hablar|traducir)|sabe (?:mejor|la respuesta)|dice que (?:si|no|fue|es|era|en|el|la)|te (?:puede|"
    r"va))\b.{0,35}|dice (?:mi |la |el )?" + KIN + r" que .{1,40}",
    r"(?:(?:ya )?(?:callate|callense|callate ya|silencio|calla|vete|vayanse|dejame en paz|dejenme en paz|"
    r"ahora no|no molestes|estate quiet[oa]|quiet[oa]s?|baja (?:eso|la (?:tele|musica|television)|el volumen)|"
    r"apaga (?:eso|la (?:tele|musica|television))|cierra la puerta|ven aca|sientate|sal de aqui|salte|"
    r"espera que|ahorita no|no ahora|suelta eso|deja (?:eso|al? (?:perro|gato))|estoy (?:ocupad[oa]|"
    r"en una (?:llamada|entrevista)|hablando(?: (?:con|por))?|al telefono)))(?: (?:que|estoy|por favor|mi|un|"
    r"ya|ahora|ninos|mama|con|por|telefono|hijo|mijo|papa|amor|la|en|al|hablando|ocupad[oa])\b.{0,40})?$|"
    r"(?:no (?:te|le) (?:lo )?(?:digo|hablo|estoy hablando|decia)(?: \w+){0,2} a (?:ti|usted).{0,35})|(?:le |"
    r"estaba |estoy |les )*(?:hablaba|hablando|decia|hablo|decir\w*|diciendo\w*) (?:con|a|le a) (?:mi|el|la|"
    r"los|alguien|otra).{0,25}|no (?:era|es|fue) (?:a|para|con) usted.{0,30}|era (?:mi|el|la) " + KIN + r".{0,20}",
)
_ORDER = r"^(?:YOU |que |ahora |favor de |debes |tienes que |ya )*"
INSTRUCTION = compiled(
    _ORDER + r"(?:(?:ignor\w+|olvid(?:a|e|ar|es|en|ate|ese)|omit\w+|desobede\w+|pas(?:a|e) por alto|salt(?:a|e|ar|ese|"
    r"ate)|elimin\w+|romp\w+|viol\w+|no sig\w+|descart\w+|anul\w+|desactiv\w+|deja de seguir|"
    r"deje de seguir)(?: (?:de|todas?|todo|tus?|sus?|las|los|el|la|esas?|esos|cualquier|lo|que|anterior|"
    r"previas|anteriores|al|guion))* ?(?:instrucciones|reglas|normas|programacion|guion|indicaciones|anterior|"
    r"restricciones|ordenes|prompt|abogad[oa]|protocolo|cuestionario|que (?:te|le) (?:dijeron|dijo|"
    r"ordenaron)).*"
    r"|(?:finj\w+|fing\w+|actu[ae]\w*|comport\w+|respond[ae]|responda|habla|hable|contest[ae]|imagin\w+|"
    r"simul\w+|haz(?:te)?|hag[ae]\w*)(?: \w+)?(?: (?:que (?:eres|es|soy|fuera\w*|dije|he dicho|acepte|"
    r"conteste)|como si|como (?:un|una|mi|el)|ser|pasar por|de cuenta que|en rima\w*|en verso|cuenta que|"
    r"en (?:nombre|lugar) de otro)).*"
    r"|(?:muestr\w+|ensen\w+|revel\w+|imprim\w+|dime|digame|dame|deme|repit[ae]|lee|lea|compart\w+|di|diga|"
    r"cual(?:es)? (?:es|son))(?: (?:me|cual(?:es)?|son|es|palabra por palabra|todas?))* ?(?:tus?|sus?|el|las|"
    r"los)? ?(?:instrucciones|prompt|reglas internas|reglas|sistema|clave|contrasena|configuracion|codigo|"
    r"programacion)\b.*"
    r"|(?:escrib\w+|invent\w+|haz|haga|hag\w+|cant\w+|compon\w+|redact\w+|cre[ae]|gener\w+|elabor\w+|"
    r"prepar\w+|dibuj\w+)(?: ?me)?(?:l[eo])? ?(?:un|una|otra|otro|unos|el|la) ?(?:\w+ )?(?:poema|cancion|"
    r"cuento|historia|chiste|codigo|carta|correo|respuestas?|programa|ensayo|rap|demanda|contrato|mensaje|"
    r"resumen|lista|documento|queja|denuncia|discurso|receta)\b.*"
    r"|(?:marc[aeo]\w*|marqu\w+|registr[ae]|pon(?:ga|le|er|gale)?|anot[ae]|apunt[ae]|cambi[ae]|consider[ae]|"
    r"d[ae] por|guard[ae]|dej[ae]|contest[ae]|declar[ae])(?: (?:todas?|todos?|todo|esto|esta|la|las|los|mi|"
    r"mis|el|eso|cada|preguntas?|respuestas?|lo|demas|restantes?|numero \w+|cinco|siguientes?|en|a|otras?|que|"
    r"casillas?))* ?(?:como|que (?:si|no|acept\w+|conteste|dije|el|la|estoy|ya|todo)|a (?:si|no)|"
    r"contestad[oa]s?|si a|no a|completad[oa]s?|respondid[oa]s?|cualquier (?:cosa|fecha|numero|nombre)|"
    r"lo que (?:quiera|sea|te parezca|le parezca|quieras|mejor)|algo)\b(?! (?:se llama)).*"
    r"|(?:rellen[ae]|complet[ae]|conteste|contesta|responda|responde|termin[ae]|llen[ae]|haz|haga|"
    r"resuelv[ae])(?: (?:usted|tu|ya|me))*(?: (?:todo|todas|lo demas|el resto|las demas|lo que falta|"
    r"el formulario|el cuestionario|por mi|en mi lugar|sol[oa]|mism[oa]|las otras|lo restante|las preguntas|"
    r"la entrevista|las que faltan|los campos|usted)\b)+.*"
    r"|(?:pon|ponga|escrib[ae]|invent\w+|dig[ae]|di|dile|anot[ae]|use|usa|elij[ae]|escoj[ae])(?:me|le|"
    r"se)?(?: \w+)? (?:que (?:si|no|todo)|cualquier (?:cosa|fecha|nombre|numero|respuesta)|lo que (?:quiera|"
    r"quieras|sea|te parezca|le parezca|se le ocurra)|algo|una respuesta|un nombre|la respuesta|una fecha|"
    r"si a todo|no a todo)\b.*|invent(?:a|e)(?:l[oa]|te|se)?(?: .*)?$"
    r"|(?:borr\w+|elimin\w+|quit\w+|destruy\w+|suprim\w+|deshag\w+|desech\w+)(?: (?:ya|todo|todas?|las|mis|"
    r"los|la|lo|mi|esta|este|esa|el|de|que|toda|ultima|eso|esto|cualquier))* ?(?:respuestas?|datos|grabacion|"
    r"entrevista|registro|conversacion|informacion|que (?:dije|he dicho|acabo de decir|te dije|le dije)|"
    r"historial|transcripcion|todo|todas|eso|archivo)(?: .*)?$"
    r"|no (?:escrib\w+|anot\w+|apunt\w+|grab\w+|registr\w+|guard\w+|pon\w+|inclu\w+|le dig\w+|menciones|"
    r"mencione|transcrib\w+)(?:lo|la|le)?(?: (?:eso|esto|lo|nada|que|a mi|mi|al|la|en)\b.*)?$"
    r"|(?:env\w+|mand\w+|reenv\w+|llam\w+|transf\w+|busc\w+|busque|abr[ae]|pag[au]\w*|compr\w+|pid[ae]\w*|"
    r"program\w+|pon\w*|ejecut\w+|descarg\w+|reserv\w+|escribal[eo]|escribel[eo])(?:le|me|"
    r"se)? (?:\w+ ){0,2}?(?:correo|mensaje|email|whatsapp|dinero|taxi|pizza|musica|alarma|recordatorio|"
    r"internet|google|un codigo|mis respuestas|youtube|uber|esto a)\b.*"
    r"|(?:salt\w+|brinc\w+|ve|vaya|pas\w+|adelant\w+)(?:se|te|nos)? (?:\w+ )?(?:(?:hasta |al |a el )+(?:final|"
    r"ultimo)|todas?(?: las)?(?: \w+)?|el resto|todo)\b.*|(?:traduc\w+|traduzc\w+|resum\w+|"
    r"deletre\w+) (?:esto|eso|todo|lo).*|repit[ae] (?:despues de mi|conmigo|tus instrucciones).*|"
    r"haz(?:me)? (?:caso|lo que (?:te )?(?:digo|diga|pida)).*|haga (?:lo que (?:yo )?(?:le )?(?:digo|diga|"
    r"pida)|caso).*|obede\w+.*|(?:cambi\w+|entr\w+|activ\w+) (?:a |al |en |el )*modo .*|(?:habl\w+|"
    r"hable\w*) (?:de|sobre) (?:futbol|politica|otra cosa|el clima|ti).*|pregunt[ae](?:me)? (?:de|sobre|"
    r"por) (?:futbol|otra cosa|deportes).*)"
    r"|^(?:ahora|desde ahora|a partir de ahora|de ahora en adelante)(?: \w+)? (?:eres|sera[s]?|vas a ser|es|"
    r"te llamas|habla\w*|responde\w*|contesta\w*|solo|hablas?|dices?|usted es)\b.*|^eres ahora (?:un|una|"
    r"mi) .*|^(?:nuevas|siguientes) (?:instrucciones|ordenes)\b|^modo (?:desarrollador|administrador|dios)|"
    r"^(?:system|sistema) (?:override|prompt)|^anul\w+ el sistema"
)
