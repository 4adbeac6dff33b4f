namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Net.Http;

    /// <summary>Requests as a bridge expects them.</summary>
    internal static class ClientRequest
    {
        /// <summary>Of one attempt of a call; <paramref name="body"/> is null where the endpoint takes none.</summary>
        internal static HttpRequestMessage Of(
            BridgeEndpoint endpoint, Uri target, JsonBody body, BridgeAttempt attempt, BridgeToken token)
        {
            HttpRequestMessage request = Bare(endpoint.Method, target, attempt);
            request.Headers.Accept.ParseAdd("application/json");
            // A pooled connection that the bridge has just closed would make the platform send a request twice.
            request.Headers.ConnectionClose = true;
            request.Headers.ExpectContinue = false;
            if (endpoint.RequiresToken)
            {
                request.Headers.Authorization = token.Authorization;
            }

            if (body != null)
            {
                request.Content = new JsonBodyContent(body);
            }
            else if (!endpoint.Idempotent)
            {
                // A request without a content is one that the platform sends again where its connection ends unanswered.
                request.Content = new ByteArrayContent(Array.Empty<byte>());
            }

            return request;
        }

        /// <summary>With what every request has.</summary>
        internal static HttpRequestMessage Bare(HttpMethod method, Uri target, BridgeAttempt attempt)
        {
            var request = new HttpRequestMessage(method, target) { Version = new Version(1, 1) };
            request.Headers.TryAddWithoutValidation(TraceContext.Field, TraceContext.Parent(attempt.TraceId));
            return request;
        }
    }
}
