"""How clients in Spanish ask for their lawyer, or for advice that a machine must not give."""
# ruff: noqa: E501 - patterns are broken between phrases

from shared.interview.rules.clauses import pattern
from shared.interview.rules.es.parts import ASK, LAWYER, NOW

LAWYER_ACT = pattern(
    ASK + r"(?:(?:que )?(?:antes |primero |eso )?(?:lo |la |le |se lo |me )?(?:habl\w+|llam\w+|consult\w+|"
    r"pregunt\w+|comunic\w+|ver\w*|contact\w+|dec\w+|dig[oa]\w*|poner\w*|platic\w+|coment\w+|esper\w+|"
    r"discut\w+|conect\w+|pas\w+|trat\w+|asesor\w+|reun\w+|busc\w+|tra\w+|avis\w+|localiz\w+|conversar\w*|"
    r"charlar\w*))(?: \w+){0,4}? (?:con |a |por |de |ante |al )?"
    + LAWYER
    + r"\b(?! (?:me|nos|de la empresa|de el|del|contrari)).{0,25}",
    r"(?:ME|quiero|necesito|exijo|deseo|MEQ)(?: (?:tener|ver|a|que|venga|este|tener a|estar con))* "
    + LAWYER
    + r"(?: .{0,25})?$|(?:no|nada)(?: \w+){0,4} (?:sin|hasta|si no esta|sin que)(?: \w+){0,5} "
    + LAWYER
    + r".{0,25}|sin "
    + LAWYER
    + NOW,
    r"(?:pase\w*|pong\w+|comuni\w+|conect\w+|llam\w+|traiga\w*|trae\w*|busque\w*|avis\w+|transfier\w+|"
    r"dig[ae]le|dile)(?: \w+){0,2} (?:con |a |al )?"
    + LAWYER
    + r".{0,25}|(?:donde|a que hora|cuando|esta|puede|YOU|vendra)(?: \w+){0,4}? "
    + LAWYER
    + r"(?: (?:aqui|ahi|disponible|presente|escuchando|ahora|en la linea|llamarme|venir|ayudarme|estar|por|"
    r"conmigo)\b.{0,15})?$|" + LAWYER + NOW,
    r"(?:eso |esto )?(?:solo )?(?:se )?(?:lo )?(?:digo|contesto|hablo|respondo|cuento|dire|hablare|contare|"
    r"contestare|prefiero|ME|trato|tratare)(?: \w+){0,5}? (?:a|con|delante de|ante|al) "
    + LAWYER
    + r".{0,15}|(?:eso|esto) es (?:algo )?(?:entre|para|con|de) (?:\w+ )?(?:y )?"
    + LAWYER
    + r".{0,10}|(?:que )?(?:mi|la|el) (?:abogad[oa]|licenciad[oa]) (?:me llame|lo conteste|conteste|responda|"
    r"le diga|lo vea|decida).{0,15}|(?:ME|MEQ|YOU) (?:\w+ )?(?:habl\w+|comunic\w+|pas\w+|"
    r"atiend\w+)(?: \w+)? con (?:una persona|alguien|un humano|una persona real|un ser humano).{0,20}",
)
_VERB = (
    r"(?:deport\w+|desaloj\w+|desped\w+|despid\w+|demand\w+|quit\w+|oblig\w+|arrest\w+|ech\w+|deten\w+|"
    r"mult\w+|embarg\w+|encarcel\w+|meter\w* (?:a la carcel|preso)|denunci\w+|sac\w+|corr\w+|cobrar\w*|"
    r"expuls\w+|acus\w+|castig\w+|negar\w*|cancel\w+|retir\w+|sancion\w+|culp\w+|juzg\w+|grab\w+ sin|"
    r"subir\w* (?:la renta|el alquiler)|cambiar\w* la cerradura|afect\w+|perjudic\w+)"
)
_COMES_OF_IT = (
    r"(?:quitan|deportan|demandan?|meten|encierran|arrestan|cobran|perjudica|conviene|toca|corresponde|dan|niegan|"
    r"cancelan|embargan|multan|castigan|culpan|salva|sacan del pais|pueden? (?:demandar|quitar|deportar|arrestar|cobrar|"
    r"negar|cancelar|embargar|sacar|meter|ayudar)\w*|van? a (?:demandar|quitar|deportar|arrestar|cobrar|negar|embargar)\w*)"
)
ADVICE = pattern(
    r"(?:y |o sea )*si (?:yo )?(?:no )?(?:(?:me|le|lo|la|les|los|las) )?(?:digo|pago|firmo|pongo|voy|falto|salgo|vendo|dejo|"
    r"contesto|renuncio|caso|divorcio|mudo|acepto|regreso|cobro|demando|pierdo|declaro|denuncio|trabajo|viajo|confieso|"
    r"niego)\b(?: (?!no\b)\w+){0,7} (?:me|nos|lo|la|los|las|se|le)(?: l[oa]s?)? " + _COMES_OF_IT + r"\b.{0,40}$",
    r"(?:y )?con (?:eso|esto) (?:me|lo|la|los|las|nos) (?:lo |la )?"
    + _COMES_OF_IT
    + r"\b.{0,30}$|(?:y )?(?:eso|esto) (?:me|nos|le) (?:perjudica|conviene|quita (?:la|el|mi)|afecta (?:el|mi|la) (?:caso|"
    r"tramite|proceso|residencia|ciudadania|asilo|visa))\b.{0,25}$",
    r"(?:(?:y|entonces|que|cuando|como|a quien|si|cual|donde) )*(?:deberia|debo|ME (?!repetir|deletrear|"
    r"escribir|irme|ir\b)|conviene|me conviene|nos conviene|hago bien|haria bien|hice (?:bien|mal)|"
    r"tendria que|me tocaria|vale la pena|me aconseja|es mejor (?:que|si)|seria mejor|mejor (?:si|digo)|"
    r"haria usted|haria|hago|puedo hacer)(?: yo)?(?: \w+)? ?(?:hac\w+|firm\w+|acept\w+|pag\w+|demand\w+|"
    r"ped\w+|irme|declar\w+|contestarle|denunci\w+|divorci\w+|vend\w+|esper(?:ar|o) (?:a|mas|que|el)|mud\w+|"
    r"apel\w+|neg(?:ar\w*|ociar)|dec(?:ir(?:le|lo|selo)?|lararme) (?:la verdad|que|al|a la|si)|mentir|huir|"
    r"salir del pais|ir(?:me)? (?:a|de|al)|dej\w+ de|renunci\w+|present\w+|en (?:mi|este) (?:caso|lugar)|"
    r"ofert\w+|guardar silencio|contratar|confiar)\b.{0,40}",
    r"(?:que|cual|como)(?: \w+)? (?:har[ia]a|hago(?! (?:aqui|en casa))|me (?:recomienda|aconseja|sugiere|"
    r"conviene|recomendaria|aconsejaria)|recomienda|recomendaria|aconseja|opina|piensa|cree|sugiere|haria|"
    r"debo hacer|ME hacer|MEQ hacer|le parece|YOU (?:recomendar|aconsejar|sugerir)|deberia|es lo mejor|"
    r"es mejor|seria lo mejor|es lo que (?:debo|mas me conviene))\b(?! ?(?:que (?:dijo|hizo))).{0,40}",
    r"(?:usted |tu )?(?:me )?(?:cree|piensa|crees|piensas|considera|opina|diria|le parece|cree usted|"
    r"piensa usted)(?: usted)? que (?:yo|me|voy|vamos|debo|deberia|pued\w+|tengo|tenga|gan\w+|es|esta|van|va|"
    r"mi|el|la|nos|MEQ?|sea|haya|hice|fue|este|hay|ser|CANT|los|se|lo|ellos|YOU)\b.{0,45}",
    r"(?:YOU|de|d[ea]me|deme|quiero|ME|necesito|ocupo|tiene|MEQ|algun|un)(?: \w+){0,2}? ?(?:consejo|asesoria|"
    r"asesor\w+|aconsej\w+|recomendacion|opinion|orientacion|recomendar\w*|orient\w+|"
    r"sugerencia)\b(?! (?:un restaurante|una pelicula)).{0,30}|(?:algun|un) consejo.{0,15}|acons[ej]\w+.{0,20}",
    r"(?:yo )?(?:voy|vamos) a (?:ganar|perder|ir(?:me)? (?:a la carcel|pres[oa])|tener (?:problemas|que)|"
    r"salir (?:bien|librad[oa])|recuperar|quedarme|recibir)\b.{0,25}|ME (?:ganar|perder (?:el|la|mi)|"
    r"ir a la carcel|tener problemas|ir pres[oa])\b.{0,20}|(?:me|nos|lo|la|le|los) (?:van?|pueden?|podrian?|"
    r"podran?) a? ?(?:a )?(?:\w+ )?"
    + _VERB
    + r"\b.{0,30}|(?:YOU|MEQ)(?: \w+){0,3}? (?:me )?"
    + _VERB
    + r"(?:me|nos|los|lo|la|le)?\b(?! el (?:volumen|chat)).{0,35}",
    r"(?:(?:y|eso|esto|lo que (?:hizo|hice|hicieron|me hizo)) )?(?:es|seria|fue|era|esta)(?: \w+)? (?:legal|"
    r"ilegal|un delito|delito|buena idea|mejor (?:si|que|decir)|justo|permitido|prohibido|un crimen|valido|"
    r"obligatorio|grave|culpa mia|mi culpa|contra la ley|discriminacion|acoso|fraude|abuso|"
    r"demasiado tarde para|bueno (?:que|si)|malo (?:que|si))\b(?! de trafico).{0,35}",
    r"que (?:pasa|pasara|pasaria|va a pasar|me puede pasar|me va a pasar|me pasa|podria pasar|sucede|"
    r"sucederia|consecuencias|pena|condena|castigo|puede pasar|me espera)(?: (?:si|con(?! mis (?:respuestas|"
    r"datos))|conmigo|ahora|en (?:el juicio|la corte)|despues|cuando|tiene|hay|me|a mi|por)\b.{0,40})?$|"
    r"(?:que|cuales|que otras) (?:son |tengo )?(?:mis )?(?:derechos|opciones|posibilidades|probabilidades|"
    r"chances)\b.{0,25}|cuales son (?:mis|las) (?:derechos|opciones|posibilidades|probabilidades|"
    r"consecuencias).{0,20}",
    r"(?:tengo|tenemos|tendre|tendria|hay|tengo yo|no tengo)(?: \w+)? (?:derecho a|derechos|posibilidades|"
    r"probabilidades|un buen caso|opciones|un caso|caso|chance|oportunidad de ganar|algun derecho|razon legal|"
    r"las de (?:ganar|perder)|que (?:pagar|devolver|declarar|ir a juicio|"
    r"contestar)(?: .{0,20})?(?: por ley)?)\b.{0,35}$|(?:estoy|estamos) obligad[oa]s? .{0,35}|soy (?:culpable|"
    r"responsable).{0,25}",
    r"cuant[oa]s?(?: \w+)?(?: \w+)? ?(?:me (?:van|pueden|darian|dan|toca|corresponde|tienen)|MEQ|ME|puedo|"
    r"podria|voy a|vale mi|anos|meses|tendria|tengo)(?: \w+){0,3}? ?(?:dar|pedir|recibir|cobrar|sacar|"
    r"de carcel|caso|pagar|exigir|reclamar|ganar|demand\w+|de prision|preso|corresponde|indemniz\w+|"
    r"compensa\w+)\b.{0,25}|que (?:dice|dicta|establece|opina|va a decir|dira|pensara) (?:la ley|el juez|"
    r"la corte|el codigo|la jueza|la norma).{0,30}|(?:segun|por) (?:la )?ley.{0,30}|como (?:puedo|MEQ|"
    r"hago para|ME) (?:ganar|demandar|defenderme|evitar|librarme|recuperar|pelear|protegerme|apelar|salir de|"
    r"probar|quitarle|quedarme).{0,30}",
    r"(?:MEQ|se puede|todavia MEQ|YOU)(?: yo)? (?:demandar\w*|denunciar\w*|apelar|divorciar\w*|negar\w*|"
    r"reclamar\w*|dejar de pagar|irme (?:del|sin)|quedarme con|pedir (?:una indemnizacion|la custodia|dinero|"
    r"asilo|la pension)|recuperar|cancelar el|romper el|rescindir|grabar\w* (?:sin|a)|no pagar|cobrar|exigir|"
    r"despedir\w*|perder (?:el|la|mi)|ir a la carcel|tener problemas|meter\w* en (?:un )?(?:problema|lio)|"
    r"ganar|quitarle|sacar\w*|echar\w*|votar)\b.{0,35}|me puedo divorciar.{0,30}|(?:eso|"
    r"esto) (?:me )?(?:afecta|perjudica|ayuda|puede usarse|beneficia|cuenta)(?: \w+){0,3} ?(?:mi caso|caso|"
    r"contra|en el juicio|ante el juez)?.{0,15}$|mi caso (?:es|esta|tiene) .{1,25}|(?:es|esta) (?:fuerte|"
    r"bueno|bien) mi caso.{0,10}|que (?:probabilidad|posibilidad)\w*.{0,35}",
)
