extension WordLists {
  /// Presses for a fast answer.
  static let pressure = PhraseList(
    """
    asap; last chance; reply today; by tomorrow; limited spots; act now; only today; dringend
    letzte chance; nur heute; derniere chance; ultima oportunidad; solo hoy; ultima chance; so hoje
    ultima occasione; solo oggi; urgent*
    """
  )

  /// The owner asks to stop.
  static let stop = PhraseList(
    """
    please stop; stop messaging; stop contacting; do not contact; dont contact; leave me alone
    unsubscribe; remove me; keine weiteren nachrichten; kontaktieren sie mich nicht
    lassen sie mich in ruhe; ne me contactez plus; merci de ne plus; no me contacte; deje de escribirme
    deja de escribirme; nao me contate; nao envie mais; non mi contatti; non mi scriva
    """
  )

  /// The owner says no.
  static let refusal = PhraseList(
    """
    not interested; no thanks; no thank you; i ll pass; i will pass; kein interesse; nein danke
    pas interesse; pas interessee; non merci; no me interesa; no gracias; nao tenho interesse
    nao obrigado; nao obrigada; non mi interessa; no grazie; geen interesse; nee bedankt
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
