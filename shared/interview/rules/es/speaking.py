"""How clients in Spanish ask the interviewer to say it again, otherwise, slower or in another language."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.es.parts import ASK, LANGUAGES, NOW, Q

OTHER_LANGUAGE = pattern(
    ASK + r"(?:habla[srn]?|hablamos|hablemos|contest\w+|respond\w+|hac\w+|seguir|continuar|cambiar|ser|pas\w+|"
    r"tener\w*|pregunt\w+|decir\w*|hay alguien que habl\w+|entiende|sabe|tiene(?:n)?)(?: \w+){0,4}? (?:en |"
    r"el |al |a )?" + LANGUAGES + r"\b.{0,25}",
    r"(?:MEQ?|es posible) (?:\w+ ){0,3}(?:en|al) " + LANGUAGES + r"\b.{0,15}|(?:en )?" + LANGUAGES + NOW,
    r"(?:no |casi no |apenas |yo no )(?:se )?(?:hablo|hablar|entiendo|domino|"
    r"comprendo)(?: \w+){0,3} (?:espanol|castellano)\b.{0,25}|(?:mi espanol|mi castellano) (?:es|"
    r"no es) .{1,20}|(?:solo )?hablo (?:solo )?" + LANGUAGES + r"\b.{0,30}|el espanol no es mi .*",
    r"(?:ME|necesito|ocupo|hay|tienen?|YOU|MEQ)(?: \w+){0,3}? (?:interprete|traductor|traductora|traduccion|"
    r"traducir\w*|traduzca\w*)\b.{0,20}",
)
TYPE = pattern(
    ASK + r"(?:(?:lo|la|te lo|se lo) )?(?:escrib\w+|teclear\w*|tecle[oa]\w*|redactar\w*|chatear|"
    r"mandar\w* (?:un mensaje|por (?:escrito|mensaje|chat))|us(?:ar|o) el (?:teclado|chat)|(?:contest\w+|"
    r"respond\w+|dec\w+|pon\w+|mand\w+|envi\w+|hac\w+|dar\w*)(?: \w+){0,4}? (?:por (?:el )?(?:chat|escrito|"
    r"mensaje|texto)|en (?:el )?(?:chat|texto)|escrito))\b(?! (?:un poema|una carta|que (?:si|no)|un correo|"
    r"lo que (?:acabo|dije)|todo|a mi|un cuento|una historia|una cancion)).{0,35}",
    r"(?:lo|la|se lo|te lo) (?:escribo|tecleo|mando por (?:escrito|el chat)|pongo en el chat).{0,25}|por escrito"
    + NOW
    + r"|hay (?:un )?(?:chat|teclado).{0,20}|(?:mejor )?escribo"
    + NOW,
)
SLOWER = pattern(
    r"(?:YOU )?(?:(?:no |me (?:lo |la )?|lo |la )?(?:habl\w+|vay\w*|va|ir|dig\w+|dic\w+|decir\w*|le\w+|"
    r"hacer\w*|repet\w+|repit\w+|preg\w+|ponga) ?)*(?:(?:un poco|poco|mucho|mas|algo|muy|"
    r"bien) )*(?:despaci\w+|lent\w+|pausad\w+|calmad\w+|con calma|sin prisa)\b.{0,25}",
    r"(?:(?:habla|va|vas|hablas|lee|es|fue|esta|lo dijo|lo dice|dice|me habla|eso fue|pregunta) )*(?:(?:muy|"
    r"demasiado|tan|bien|bastante) )+(?:rapid[oa]|deprisa|aprisa|de prisa|veloz|acelerad[oa]|"
    r"rapidito)\b.{0,25}",
    r"(?:no )?(?:vaya |hable |tan )*(?:tan )?(?:rapid[oa]|deprisa|aprisa|de prisa)"
    + NOW
    + r"|(?:YOU )?(?:baj\w+|reduc\w+) (?:la |un poco la )?(?:velocidad|marcha)|(?:CANT|no) (?:le |la |te |"
    r"lo )?(?:seguir\w*|sigo)(?: .{0,15})?$|mas (?:despaci\w+|lent\w+)" + NOW,
)
LOUDER = pattern(
    r"(?:YOU )?(?:(?:habl\w+|suba|sube|subir(?:le)?|dig\w+|decir\w*|dic\w+|ponga|levant\w+|alz\w+|"
    r"aument\w+) ?(?:me |lo |le |la |el |un )?)*(?:(?:volumen|voz|tono(?! mi))|(?:(?:un )?poco |mucho )?mas (?:alto|"
    r"fuerte|duro|recio)|(?:en )?voz alta)\b(?! para que).{0,25}",
    r"(?:no|casi no|apenas|CANT|COULDNT|ya no) (?:(?:le|te|la|lo|se|se le|puedo) )*(?:oigo|escucho|oye|"
    r"escucha|oir\w*|escuchar\w*)(?: (?:bien|nada|casi|muy|a usted|lo que (?:dice|me dice)|mucho|su|voz|claro|"
    r"claramente|de aqui|desde|aqui|casi nada|la voz|muy bien)\b.{0,15})*$",
    r"(?:(?:se |le |te |la |lo )*(?:oye|escucha|oigo|escucho)|habla|su voz (?:es|esta)|esta|"
    r"suena)(?: \w+)? (?:muy |demasiado |tan |bien )?(?:baj\w+|quedito|despacito y bajo|lejos|debil|lejano|"
    r"suave)\b.{0,20}|(?:muy|demasiado) baj(?:o|ito)" + NOW + r"|mas (?:alto|fuerte|recio)" + NOW,
)
REPEAT = pattern(
    r"(?:YOU |me |lo |la |se )*(?:repet\w+|repit\w+|releer\w*|relea\w*)(?:me(?:lo|la)?)?(?: "
    + Q
    + r")?(?! (?:despues|conmigo|sus|tus))(?: (?:otra vez|de nuevo|una vez mas|lo (?:ultimo|que).*|desde|"
    r"el principio|completa|que|me|para|mi|a|ultima|ultimo|parte)\b.*)?$",
    r"(?:YOU |me |lo |la |volv\w+ a |vuelv\w+ a |vuelva )*(?:dec\w+|dig\w+|dice|le\w+|preg\w+|hac\w+|haga|"
    r"dime\w*|formul\w+|plantea\w*)(?:me(?:lo|la)?)?(?: "
    + Q
    + r")?(?: (?:que|a))?(?: .{0,15})?(?:otra vez|de nuevo|nuevamente|una vez mas)\b.{0,20}",
    r"(?:YOU )?(?:volver a|vuelv\w+ a|vuelve a) (?:preg\w+|dec\w+|le\w+|repet\w+|hac\w+|formul\w+).{0,30}|"
    r"(?:YOU )?(?:leer\w*|lea\w*|lee\w*) (?:me )?(?:toda )?la pregunta" + NOW,
    r"(?:cual|que|como)(?: (?!hora|dia|tiempo)\w+)? (?:era|fue|es|decia|dijo|ha dicho|dice|"
    r"me (?:ha )?(?:pregunt\w+|dijo|dice|decia|esta preguntando)|pregunt\w+|me preguntaba|"
    r"estaba (?:preguntando|diciendo))(?: (?:la |lo |eso |esa |usted |que |el )*(?:pregunta|ultimo|"
    r"que (?:dijo|pregunto|me dijo)|ultima parte|otra vez|perdon|usted|de la|me dijo))*" + NOW,
    r"(?:no|CANT|COULDNT|ya no) (?:(?:le|lo|la|te|he|se|alcance a|logre|pude) )*(?:oi|oido|oir\w*|"
    r"escuch[eoa]\w*|pille|cogi|capt\w+|atendi|entendi lo (?:que (?:dijo|me dijo)|ultimo)|preste atencion|"
    r"estaba (?:escuchando|atento|atenta|atendiendo|poniendo atencion)|puse atencion)(?: (?:bien|la|lo|nada|"
    r"el|de|eso|muy|que|a|final|su|parte|ultim[oa]|usted)\b.{0,30})?$(?<!veces)(?<!mensajes)",
    r"(?:se (?:me )?(?:corto|cortó|fue (?:la (?:senal|voz|llamada|linea)|el (?:audio|sonido)|la conexion)|"
    r"perdio|entrecorto|trabo|congelo|esta cortando|corta))(?: .{0,30})?$|me (?:he )?(?:perdi(?:do)?|distraje|"
    r"distraido|despiste)(?: (?:la|lo|el|un|con|en|de|esa|una)\b.{0,25})?$|hubo (?:un )?(?:ruido|"
    r"interferencia).{0,15}",
)
WHAT = pattern(
    r"(?:como|que|mande|perdon|disculpe|otra vez|de nuevo|una vez mas|eh|repita|repite|que que|digame|"
    r"como dice|como dijo|que dijo|que dice|como asi(?= dijo)|mandeme|que cosa|que fue|cual)" + NOW,
)
EXPLAIN = pattern(
    r"(?:y )?(?:que|como|a que|en que)(?: \w+)? (?:significa\w*|quiere[ns]? decir|quiso decir|quieres decir|"
    r"es eso(?: de)?|se refiere\w*|te refieres|refiere|entiende(?:n)? por|sentido|se entiende por|implica|"
    r"abarca|ser[ia]a un)\b.{0,45}",
    r"(?:no|CANT|ya no|todavia no) (?:(?:le|la|lo|te|he|se|me|del todo|muy) )*(?:entiendo|comprend[oia]\w*|"
    r"entend(?:er|ido)\w*|que(?:da|do) claro|capto|sigo|se (?:a )?que (?:se refiere|significa|quiere decir|es|"
    r"son|me (?:pregunta|pide|esta)|quiere|debo|tengo que)|pesco|agarro|cacho)\b(?! por que (?:me|lo|"
    r"nos) (?:hizo|hicieron|despidieron|pego)).{0,45}$(?<!contrato)",
    r"(?:YOU |me |lo |la )*(?:explic\w+|expliq\w+|aclar\w+|especific\w+|detall\w+|reformul\w+|desarroll\w+|"
    r"simplific\w+|defin\w+|expres\w+|precis\w+|concret\w+)(?:me)?(?:l[oa])?(?! (?:a mi|al juez|"
    r"que yo)).{0,45}|(?:YOU |me )*(?:dec\w+|dig\w+|pon\w+|dar|de|preg\w+|pregunt\w+|"
    r"formul\w+)(?:me)?(?:l[oa])? (?:\w+ ){0,3}?(?:con otras palabras|de otra (?:manera|forma)|mas (?:facil|"
    r"sencillo|claro|simple)|un ejemplo|ejemplos|en palabras).{0,25}|(?:con|en) otras palabras.{0,15}|"
    r"de otra (?:forma|manera)" + NOW,
    r"que (?:es|son|cuenta como|seria|seria un) (?:un|una|el|la|los|las|unos|eso de|lo de|esa?)?(?! ?(?:mejor|"
    r"legal|ilegal|tiempo|hora|capital))(?: ?\w+){1,4}$(?<!hora es)|que (?:tipo|clase|cosa|parte|fecha|"
    r"direccion|periodo|ano|trabajo)s?(?: \w+)? (?:de |quiere|exactamente|se refiere|necesita).{0,40}|"
    r"que tipo de .{1,30}|(?:como |por |cual )?ejemplo(?: de que)?$|por ejemplo"
    + NOW
    + r"|como (?:que|cual|cuales)(?: .{1,25})?$|en que sentido.{0,20}|como (?:asi|es eso)$",
    r"(?:por que|para que|y eso (?:por que|para que)|con que fin|"
    r"a cuento de que)(?: \w+){0,3}? (?:pregunta\w*|preguntan|quiere[n]?(?: saber)?|necesita[n]?|interesa|"
    r"importa|hace falta|saber|sirve|importante|relevante|pide[n]?|tengo que (?:decir|contestar))\b.{0,40}|"
    r"eso (?:por que|para que) (?:importa|lo quiere|es).{0,25}",
    r"(?:usted )?(?:se refiere|te refieres|quiere decir|habla|hablas|dice|me pregunta|pregunta|"
    r"esta (?:preguntando|hablando))(?: usted)? (?:a|de|que|por|si|sobre|al|del|la|el|los)\b.{1,60}|(?:eso |"
    r"esto )?(?:incluye|cuenta|cuentan|abarca|es (?:bruto|neto|mensual|anual|por|contando|con|antes|solo)|"
    r"tambien (?:cuenta|incluye)|seria (?:contando|con|solo))\b.{0,45}|cual (?:de (?:las|los|ellos|ellas|mis)|"
    r"casa|direccion|fecha|trabajo|accidente|contrato|es la que|quiere|quiere que)\b.{0,35}|(?:estoy|"
    r"me (?:quedo|siento|he quedado)) (?:confundid[oa]|perdid[oa] con|confus[oa]|list[oa] pero no).{0,20}|"
    r"(?:eso |la pregunta |esto )?(?:es|esta|me resulta) (?:muy |poco |un poco )?(?:confus[oa]|ambigu[oa]|"
    r"poco clar[oa]|clar[oa]|enredad[oa]|complicad[oa] de entender).{0,15}|"
    r"que (?:quiere (?:que (?:le )?(?:diga|conteste|cuente|explique)|saber|usted)|debo (?:poner|decir aqui|"
    r"contestar)|tengo que (?:poner|contestar|decir aqui)|le digo|pongo|me esta (?:pidiendo|"
    r"preguntando))\b.{0,30}|(?:eso )?a que (?:viene|se debe)(?: (?:eso|esa pregunta))?.{0,10}|"
    r"(?:YOU )?ser (?:un poco )?mas (?:clar[oa]|especific[oa]|concret[oa]|explicit[oa]).{0,15}",
)
DID_NOT_UNDERSTAND = pattern(
    r"(?:no|COULDNT) (?:(?:le|la|lo|te|he|muy) )*(?:entendi|comprendi|entendid[oa]|entender\w*)(?: (?:bien|la|"
    r"lo|nada|el|que|eso|pregunta|su|muy|a|de)\b.{0,30})?$(?<!contrato)(?<!ingles)"
)
