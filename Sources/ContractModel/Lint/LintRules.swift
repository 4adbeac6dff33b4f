extension LintRule {
  /// Every rule, by what it is about. `docs/lint.md` is printed from this list.
  public static let all: [LintRule] =
    documentation + examples + evolution + limits + behaviour + use + names + [unusedAllow]

  private static let documentation = [
    typeWithoutDoc, fieldWithoutDoc, endpointWithoutDoc, errorWithoutDoc, channelWithoutDoc, eventWithoutDoc,
    docRepeatsName, numberWithoutUnit,
  ]

  private static let examples = [endpointWithoutExample, eventWithoutExample, sameExamples]

  private static let evolution = [
    closedEnumInResponse, strictObjectInResponse, untypedResponse, enumOfOne, unionOfOne, manyFlags,
    optionalAndNullable,
  ]

  private static let limits = [
    unboundedString, unboundedBytes, unboundedList, unboundedMap, unboundedAnswer, maxBodyTooSmall, outboxTooSmall,
  ]

  private static let behaviour = [
    conflictOnRepeat, methodNotIdempotent, verbInPath, emptyRequest, openChange, localhostURL, longTimeout,
    slowHeartbeat, statusOfGuard,
  ]

  private static let use = [
    unusedType, unusedError, eventWithoutCause, errorWithoutScenario, eventWithoutScenario, endpointWithoutScenario,
    scenarioWithoutCheck, unusedSave,
  ]

  private static let names = [mixedCase, nameRepeatsParent, secretInAnswer, textForUUID]
}
