using System;
using System.Collections.Generic;
using System.Linq;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>What went wrong, in words that a person can act on.</summary>
    internal static class Failure
    {
        /// <summary>The exit status; null for what is a mistake of the program.</summary>
        public static int? Status(Exception error)
        {
            if (WasNotAsked(error)) { return 2; }
            bool isToldToPeople = error is BridgeException || error is BridgeJsonException || error is RefusedException
                || error is OperationCanceledException;
            return isToldToPeople ? 1 : (int?)null;
        }

        public static string Text(Exception error)
        {
            if (WasNotAsked(error)) { return $"{error.Message}\nBridgeConsole --help says what can be asked."; }
            if (error is OperationCanceledException) { return "Stopped."; }
            IEnumerable<string> lines = Violations(error).Select(violation => $"  {violation.Place} {violation.Path}: {violation.Message}");
            return string.Join("\n", new[] { error.Message }.Concat(lines).Concat(Help(error)));
        }

        /// <remarks>The client has an ArgumentException for a URL, a token or a text that can't be one.</remarks>
        private static bool WasNotAsked(Exception error)
        {
            return error is UsageException || error is ArgumentException;
        }

        private static IReadOnlyList<BridgeViolation> Violations(Exception error)
        {
            if (error is BridgeErrorException told) { return told.Violations; }
            return error is BridgeJsonException broken ? broken.Violations : new BridgeViolation[0];
        }

        private static IEnumerable<string> Help(Exception error)
        {
            if (error is BridgeErrors.UnauthorizedException)
            {
                yield return "The token is not this session's: a bridge that starts anew has another.";
            }
            if (error is BridgeErrors.ConfigConflictException)
            {
                yield return "Somebody was faster. Read the configuration again with config, and make the change anew.";
            }
        }
    }
}
