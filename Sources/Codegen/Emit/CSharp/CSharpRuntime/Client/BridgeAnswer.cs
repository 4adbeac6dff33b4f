namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;

    /// <summary>An answer as it came, not yet judged.</summary>
    internal sealed class BridgeAnswer
    {
        internal BridgeAnswer(HttpResponseMessage response, ReadOnlyMemory<byte> body)
        {
            Status = (int)response.StatusCode;
            Contract = First(response, "X-Contract");
            RetryAfter = First(response, "Retry-After");
            IEnumerable<string> types = null;
            if (response.Content != null)
            {
                response.Content.Headers.TryGetValues("Content-Type", out types);
            }

            ContentType = First(types);
            Body = body;
        }

        internal int Status { get; }

        /// <summary>The field <c>X-Contract</c>, or null.</summary>
        internal string Contract { get; }

        /// <summary>The field <c>Retry-After</c>, or null.</summary>
        internal string RetryAfter { get; }

        /// <summary>The field <c>Content-Type</c>, or null.</summary>
        internal string ContentType { get; }

        internal ReadOnlyMemory<byte> Body { get; }

        /// <summary>The value of the first field line of this name, or null.</summary>
        internal static string First(HttpResponseMessage response, string name)
        {
            IEnumerable<string> values;
            response.Headers.TryGetValues(name, out values);
            return First(values);
        }

        private static string First(IEnumerable<string> values)
        {
            if (values != null)
            {
                foreach (string value in values)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
