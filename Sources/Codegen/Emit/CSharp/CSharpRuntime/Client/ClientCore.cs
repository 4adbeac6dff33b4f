namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>What the calls and channels of a client share, and how a call is made.</summary>
    internal sealed class ClientCore
    {
        private readonly HttpExchange exchange;
        private readonly BridgeBackoff retry;

        internal ClientCore(HttpClient client, BridgeClientOptions options)
        {
            Client = client;
            Address = new BridgeAddress(options.Url, options.AllowAnyHost);
            Token = new BridgeToken(options.Token);
            Observer = options.Observer ?? new BridgeObserver();
            Reconnect = options.Reconnect ?? new BridgeBackoff(attempts: 10);
            Failures = new ClientFailures(Address.Authority, Token, options.MaxAnswer);
            exchange = new HttpExchange(client, options.MaxAnswer);
            retry = options.Retry ?? new BridgeBackoff();
        }

        internal HttpClient Client { get; }

        internal BridgeAddress Address { get; }

        internal BridgeToken Token { get; }

        internal IBridgeObserver Observer { get; }

        internal BridgeBackoff Reconnect { get; }

        internal ClientFailures Failures { get; }

        /// <summary>The events of one channel; each loop over them has a connection of its own.</summary>
        internal IAsyncEnumerable<BridgeStreamItem> Events(BridgeChannel channel)
        {
            return new ChannelEvents(this, channel);
        }

        /// <summary>The response of a success.</summary>
        internal Task<T> CallAsync<T>(
            BridgeEndpoint endpoint, TargetText target, JsonRead<T> read, CancellationToken cancellationToken)
        {
            return CallAsync(endpoint, target, null, read, cancellationToken);
        }

        /// <summary>The response of a success; <paramref name="body"/> is null where the endpoint takes none.</summary>
        internal async Task<T> CallAsync<T>(
            BridgeEndpoint endpoint, TargetText target, JsonBody body, JsonRead<T> read,
            CancellationToken cancellationToken)
        {
            var attempt = new BridgeAttempt(endpoint.Name, TraceContext.TraceId(), 1);
            if (body != null && body.Length > endpoint.MaxBody)
            {
                throw new BridgeRequestTooLargeException(
                    attempt,
                    "the body has " + body.Length + " bytes, the contract allows " + endpoint.MaxBody
                    + "; nothing was sent");
            }

            Uri uri = Address.At(target.ToString());
            var machine = new BridgeRetry(endpoint.Idempotent, retry);
            while (true)
            {
                Outcome outcome = await AttemptAsync(endpoint, uri, body, attempt, cancellationToken).ConfigureAwait(false);
                TimeSpan? wait = machine.Came(outcome, DateTimeOffset.UtcNow);
                if (wait == null)
                {
                    return Result(endpoint, outcome, attempt, read);
                }

                Observer.Retrying(attempt, wait.Value, BridgeRetry.Cause(outcome));
                await Task.Delay(wait.Value, cancellationToken).ConfigureAwait(false);
                attempt = attempt.Next();
            }
        }

        private async Task<Outcome> AttemptAsync(
            BridgeEndpoint endpoint, Uri uri, JsonBody body, BridgeAttempt attempt, CancellationToken cancellationToken)
        {
            Observer.Requested(attempt);
            Stopwatch clock = Stopwatch.StartNew();
            using (HttpRequestMessage request = ClientRequest.Of(endpoint, uri, body, attempt, Token))
            {
                Outcome outcome = await exchange.SendAsync(request, endpoint.Patience, cancellationToken)
                    .ConfigureAwait(false);
                if (outcome.Answer != null)
                {
                    Observer.Answered(attempt, outcome.Answer.Status, clock.Elapsed);
                    BridgeContractCheck.Check(outcome.Answer.Contract, attempt, this);
                }

                return outcome;
            }
        }

        private T Result<T>(BridgeEndpoint endpoint, Outcome outcome, BridgeAttempt attempt, JsonRead<T> read)
        {
            if (outcome.Failure != null)
            {
                throw Failures.ExceptionOf(outcome.Failure, attempt, endpoint.Patience);
            }

            return new AnswerJudge(attempt, this).Response(outcome.Answer, read);
        }
    }
}
