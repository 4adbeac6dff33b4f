extension Lie {
  /// Those that the guard tells come first, as a request meets it first.
  static let all = guardLies + documents + events + channels + limits + state + handlers + process

  private static let guardLies: [Lie] = [
    .tokenPrefix, .tokenExtended, .tokenAnyCase, .unguardedEndpoint, .guardedHealth, .hostSuffix, .hostAnyPort,
    .hostWithoutPort, .hostTrailingDot, .originPrefix, .originNull, .originAnyPort, .siteAny, .noGuard,
    .routeTrailingSlash, .routeAnyCase,
    .routeDoubleSlash, .routeParameters, .allowWithoutHead, .methodAlias, .bodyLimitBinary, .bodyLimitOneLess,
  ]
  private static let documents: [Lie] = [
    .emptyBodyTaken, .commonJSONReader, .trailingTextIgnored, .byteOrderMarkSkipped, .nullForAbsent,
    .integerWithFraction, .numberInText, .tagAnyCase, .patternSearch, .patternAnyCase, .patternBeforeLineBreak,
    .lengthInUTF16, .lengthInCharacters, .numberClamped, .limitOffByOne, .bytesLimitOffByOne, .base64Lenient,
    .unknownFieldRefused, .violationsFirstOnly, .violationsSorted, .violationsCutShort, .violationAtParent,
  ]
  private static let events: [Lie] = [
    .othersTraceID, .eventTraceAnew, .eventTwice, .eventsCollapsed, .eventLostUnderLoad, .eventBeforeEffect, .lateEvent,
    .eventOneBehind, .eventsSwapped, .eventsOvertake, .eventDataOfPrevious, .errorThatEmits, .readEmits,
    .repeatUnannounced, .dryRunEmits,
  ]
  private static let channels: [Lie] = [
    .authenticationLate, .authenticationEarly, .heartbeatRare, .heartbeatOften, .acceptanceToAll, .messageLimitOneLess,
    .outboxSmall,
  ]
  private static let limits: [Lie] = [
    .targetLimitOneLess, .fieldsLimitOneMore, .waitingOneMore, .connectionsOneMore, .headersLate, .slowBodyKept,
    .slowReaderKept,
  ]
  private static let state: [Lie] = [
    .staleRevision, .conflictThatApplies, .retryDoubles, .repeatConflicts, .repeatByRevision, .lostUpdate,
    .revisionSkips, .startsAtTwo, .refusedUpdateCounts, .readBehind, .readLate, .readChanges, .tornUpdate,
    .updateMerges, .textTrimmed, .optionalLost, .saveForgotten,
  ]
  private static let handlers: [Lie] = [
    .answerOfPrevious, .answerFromCache, .errorTraceOfPrevious, .messageQuotes, .errorAs500, .errorsSwapped,
    .disabledTriggerSucceeds, .actionsReversed, .dryRunActs, .defaultIgnored, .indicatorsPartial, .lightsSorted,
    .firstOfTwoLights, .fullHubForgets, .repeatAddsLights, .repeatFindsNoRoom, .lastRuleDecides, .imageTurned,
  ]
  private static let process: [Lie] = [
    .tokenLogged, .tokenInBase64, .tokenBeginningLogged, .tokenInAllow, .tokenInStateFile, .tokenInEnvironment,
    .tokenInArguments, .extraPort, .udpSocket, .anyAddressLate,
  ]
}
