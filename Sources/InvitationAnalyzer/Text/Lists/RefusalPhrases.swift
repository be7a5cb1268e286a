extension WordLists {
  /// Presses for a fast answer.
  static let pressure = PhraseList(
    """
    asap; last chance; reply today; by tomorrow; limited spots; act now; only today; dringend
    letzte chance; nur heute; derniere chance; ultima oportunidad; solo hoy; ultima chance; so hoje
    ultima occasione; solo oggi; urgent*; spots left; seats left; places left; accept quickly; nur noch wenige; noch wenige platze; plus que quelques; quedan pocas; ultimas vagas
    ultimi posti
    """
  )

  /// The owner asks to stop.
  static let stop = PhraseList(
    """
    please stop; stop messaging; stop contacting; do not contact; dont contact; leave me alone
    unsubscribe; remove me; keine weiteren nachrichten; kontaktieren sie mich nicht
    lassen sie mich in ruhe; ne me contactez plus; merci de ne plus; no me contacte; deje de escribirme
    deja de escribirme; nao me contate; nao envie mais; non mi contatti; non mi scriva
    stop writing; do not write; dont write; dont message; never contact me
    schreib mir nicht; schreiben sie mir nicht; schreibt mir nicht; melde dich nicht mehr
    melden sie sich nicht mehr; kontaktiere mich nicht; nicht mehr kontaktieren; nicht mehr schreiben
    nicht mehr anschreiben; lass mich in ruhe; horen sie auf; hor auf; ne me contacte plus; ne m ecris plus
    ne m ecrivez plus; ne plus me contacter; ne plus m ecrire; laissez moi tranquille
    laisse moi tranquille; arretez de m; arrete de m; no me escribas; no me escriba; no me contactes
    no vuelvas a escribirme; no vuelva a escribirme; no vuelvas a contactarme; no vuelva a contactarme
    no me vuelva a; no me vuelvas a; dejame en paz; dejeme en paz; nao me volte a; nao volte a contactar
    nao volte a escrever; nao voltes a; nao me contacte; nao me contactes; nao me escreva; nao me escrevas
    nao me envie; nao me envies; deixe me em paz; deixa me em paz; pare de me; para de me
    non mi contattare; non mi scrivere; la smetta; smettila; mi lasci in pace; lasciami in pace
    schrijf me niet; schrijf mij niet; neem geen contact; laat me met rust
    """
  )

  /// The owner says no.
  static let refusal = PhraseList(
    """
    not interested; no thanks; no thank you; i ll pass; i will pass; kein interesse; nein danke
    pas interesse; pas interessee; non merci; no me interesa; no gracias; nao tenho interesse
    nao obrigado; nao obrigada; non mi interessa; no grazie; geen interesse; nee bedankt
    nao temos interesse; sem interesse; no estoy interesad*; no nos interesa; ne nous interesse pas
    ne m interesse pas; non ci interessa; nicht interessiert; we are not interested
    """
  )

  /// The owner's own note about a person says no.
  static let ownRefusal = PhraseList(
    """
    do not accept; dont accept; not accept; do not connect; dont connect
    never again; keep away; stay away; nicht annehmen; nicht vernetzen; nicht bestatigen; ablehnen
    nie wieder; finger weg; ne pas accepter; a refuser; a eviter; plus jamais; no aceptar; no conectar
    rechazar; nunca mas; nao aceitar; nao ligar; recusar; nunca mais; non accettare; rifiutare; mai piu
    niet accepteren; niet aannemen; weigeren
    """
  )

  /// The owner's own note says that they do not know who it is.
  static let ownDoubt = PhraseList(
    """
    who is; who s this; dont know; do not know; no idea; never met; not sure who; unknown
    kenne ich nicht; wer ist; keine ahnung; unbekannt; nie getroffen; connais pas; qui est; aucune idee
    inconnu*; no conozco; no se quien; quien es; desconocid*; nao conheco; nao sei quem; quem e
    non conosco; chi e; non so chi; sconosciut*; ken ik niet; wie is
    """
  )

  /// A connection warns.
  static let warning = PhraseList(
    """
    careful; avoid; warn*; scam*; fake; beware; do not accept; dont accept; vorsicht; betrug*
    nicht annehmen; arnaque; mefie*; cuidado; estafa; golpe; attenzione; truffa
    """
  )
}
