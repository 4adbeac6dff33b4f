namespace BridgeRuntime.Internal
{
    using global::System.Globalization;
    using global::System.Text.RegularExpressions;

    /// <summary>Whether a server speaks the contract of its client.</summary>
    internal static class BridgeContractCheck
    {
        // A contract's version and fingerprint, as `X-Contract` has them.
        private static readonly Regex Form = new Regex(
            @"\A(?<major>[0-9]{1,9})\.(?<minor>[0-9]{1,9})\.[0-9]+[0-9A-Za-z.-]*\+(?<fingerprint>[0-9a-f]{16})\z",
            RegexOptions.CultureInvariant);

        /// <summary>
        /// The fingerprints are one, or the major versions are and the server's minor is not older than the client's
        /// (contract-language, Fingerprint and version). Both are as in <c>1.4.0+196a6fedfc19cb73</c>.
        /// </summary>
        internal static bool Speaks(string server, string client)
        {
            Match theirs = Form.Match(server);
            Match ours = Form.Match(client);
            if (!theirs.Success || !ours.Success)
            {
                return false;
            }

            bool isSame = theirs.Groups["fingerprint"].Value == ours.Groups["fingerprint"].Value;
            return isSame || (Number(theirs, "major") == Number(ours, "major")
                && Number(theirs, "minor") >= Number(ours, "minor"));
        }

        /// <summary>
        /// A server that owes profile <c>api</c> alone sends no <c>X-Contract</c> (wire-protocol H7): its answers are judged
        /// as they are.
        /// </summary>
        /// <exception cref="BridgeContractMismatchException">For another contract.</exception>
        internal static void Check(string found, BridgeAttempt attempt, ClientCore core)
        {
            string expected = BridgeContract.Header;
            if (found == null || Speaks(found, expected))
            {
                return;
            }

            string shown = MessageText.Printable(core.Token.Redacted(found));
            core.Observer.ContractMismatch(attempt, expected, shown);
            throw new BridgeContractMismatchException(
                attempt,
                "the server speaks contract " + shown + ", this client " + expected + "; generate one of them anew");
        }

        private static int Number(Match match, string part)
        {
            return int.Parse(match.Groups[part].Value, CultureInfo.InvariantCulture);
        }
    }
}
