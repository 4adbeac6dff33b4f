namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;
    using global::System.Security.Cryptography;
    using global::System.Text;

    /// <summary>The opening handshake of RFC 6455 section 4.1: its fields, and what is wrong with those of an answer.</summary>
    internal sealed class WebSocketHandshake
    {
        // RFC 6455 section 1.3.
        private const string Guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

        private readonly string key;

        internal WebSocketHandshake()
        {
            byte[] nonce = new byte[16];
            RandomNumberGenerator.Fill(nonce);
            key = Convert.ToBase64String(nonce);
        }

        internal void AddTo(HttpRequestMessage request)
        {
            request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
            request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", key);
        }

        /// <summary>Null where the 101 opens a channel.</summary>
        internal string FaultOf(HttpResponseMessage response)
        {
            if (!Holds(response, "Upgrade", "websocket"))
            {
                return "the answer upgrades to no WebSocket";
            }

            if (!Holds(response, "Connection", "upgrade"))
            {
                return "the answer has no Connection: Upgrade";
            }

            if (BridgeAnswer.First(response, "Sec-WebSocket-Accept") != Accept)
            {
                return "Sec-WebSocket-Accept is not that of the request";
            }

            if (response.Headers.Contains("Sec-WebSocket-Extensions"))
            {
                return "the answer has an extension, and none was offered";
            }

            return response.Headers.Contains("Sec-WebSocket-Protocol")
                ? "the answer has a subprotocol, and none was offered" : null;
        }

        private string Accept
        {
            get
            {
                using (SHA1 sha1 = SHA1.Create())
                {
                    return Convert.ToBase64String(sha1.ComputeHash(Encoding.ASCII.GetBytes(key + Guid)));
                }
            }
        }

        private static bool Holds(HttpResponseMessage response, string name, string token)
        {
            IEnumerable<string> values;
            if (response.Headers.TryGetValues(name, out values))
            {
                foreach (string value in values)
                {
                    foreach (string each in value.Split(','))
                    {
                        if (string.Equals(each.Trim(' ', '\t'), token, StringComparison.OrdinalIgnoreCase))
                        {
                            return true;
                        }
                    }
                }
            }

            return false;
        }
    }
}
