namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.RegularExpressions;

    /// <summary>Where a bridge listens.</summary>
    internal sealed class BridgeAddress
    {
        private static readonly Regex Form = new Regex(
            @"\Ahttp://(?:\[(?<host>[0-9A-Za-z.:-]+)\]|(?<host>[0-9A-Za-z.-]+))(?::(?<port>[0-9]{1,5}))?/?\z",
            RegexOptions.CultureInvariant);

        /// <summary>
        /// Of <c>http://127.0.0.1:5001</c>: host and port alone, and of hosts the two loopback literals unless any is
        /// allowed, since the token goes where the URL leads.
        /// </summary>
        /// <exception cref="ArgumentException">For any other.</exception>
        internal BridgeAddress(string url, bool allowAnyHost)
        {
            Match match = Form.Match(url ?? "");
            string port = match.Groups["port"].Success ? match.Groups["port"].Value : "80";
            if (!match.Success || !IsPort(port))
            {
                throw new ArgumentException(
                    "the URL of a bridge is http://, a host and a port, as in http://127.0.0.1:5001");
            }

            string host = match.Groups["host"].Value;
            if (!allowAnyHost && host != "127.0.0.1" && host != "::1")
            {
                throw new ArgumentException(
                    host + " may lead to another machine, and the token with it; write 127.0.0.1 or [::1], or set "
                    + "AllowAnyHost = true");
            }

            Authority = (host.IndexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
            Uri root;
            if (!Uri.TryCreate("http://" + Authority + "/", UriKind.Absolute, out root))
            {
                throw new ArgumentException(
                    "the host " + host + " is no address and no name that System.Uri takes; write one as in "
                    + "http://127.0.0.1:5001, http://[::1]:5001 or http://bridge.example:5001");
            }
        }

        /// <summary>As in <c>127.0.0.1:5001</c> (RFC 9112 section 3.2).</summary>
        internal string Authority { get; }

        /// <summary>The URI of a request's target, which is sent as it is or not at all.</summary>
        /// <exception cref="ArgumentException">For a target that <see cref="Uri"/> would change.</exception>
        internal Uri At(string target)
        {
            Uri uri;
            if (!Uri.TryCreate("http://" + Authority + target, UriKind.Absolute, out uri))
            {
                throw new ArgumentException("path and query are longer than System.Uri can hold");
            }

            if (uri.PathAndQuery != target)
            {
                throw new ArgumentException(
                    "a value of the path is . or .., which System.Uri takes for a step of the path: it would lead elsewhere");
            }

            return uri;
        }

        private static bool IsPort(string text)
        {
            int port = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return port > 0 && port <= ushort.MaxValue;
        }
    }
}
