namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Net.Http.Headers;
    using global::System.Text;
    using global::System.Text.RegularExpressions;

    /// <summary>The session's secret, which no text shows.</summary>
    internal sealed class BridgeToken
    {
        // A channel takes a first message of 4 KiB at most (wire-protocol C2).
        private const int MaxLength = 4096;

        private static readonly Regex Form = new Regex(@"\A[0-9A-Za-z._~+/-]+=*\z", RegexOptions.CultureInvariant);

        private readonly string text;

        /// <exception cref="ArgumentException">For anything but a <c>b64token</c> (RFC 6750 section 2.1).</exception>
        internal BridgeToken(string text)
        {
            if (text == null || text.Length > MaxLength || !Form.IsMatch(text))
            {
                throw new ArgumentException(
                    "a token is letters, digits and ._~+/- with = at its end; was a line break read with it?");
            }

            this.text = text;
        }

        internal AuthenticationHeaderValue Authorization
        {
            get { return new AuthenticationHeaderValue("Bearer", text); }
        }

        /// <summary>A channel's first message.</summary>
        internal byte[] Message
        {
            get { return Encoding.ASCII.GetBytes(text); }
        }

        public override string ToString()
        {
            return "(hidden)";
        }

        /// <summary>What a server wrote, without the token, should it have quoted it.</summary>
        internal string Redacted(string written)
        {
            return written.Replace(text, "(hidden)");
        }

        /// <summary>An exception of the platform, unless it quotes what a server wrote and the token with it.</summary>
        internal Exception Redacted(Exception cause)
        {
            return cause == null || cause.ToString().Contains(text) ? null : cause;
        }
    }
}
