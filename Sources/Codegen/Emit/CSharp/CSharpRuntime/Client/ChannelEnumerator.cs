namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>One loop over the events of a channel, on all its connections: does what its machines say.</summary>
    internal sealed class ChannelEnumerator : IAsyncEnumerator<BridgeStreamItem>
    {
        private readonly ClientCore core;
        private readonly BridgeChannel channel;
        private readonly CancellationToken cancellationToken;
        private readonly BridgeReconnection reconnection;
        private readonly Stopwatch clock = Stopwatch.StartNew();
        private BridgeAttempt attempt;
        private ChannelSocket socket;
        private ChannelSession session;
        private TimeSpan connectedAt;
        private DateTimeOffset? lastEventAt;

        // Why the connection before this one ended, where events may be lost.
        private string lost;

        // Came behind a gap that is told of first.
        private ChannelMessage waiting;
        private bool isOver;

        internal ChannelEnumerator(ClientCore core, BridgeChannel channel, CancellationToken cancellationToken)
        {
            this.core = core;
            this.channel = channel;
            this.cancellationToken = cancellationToken;
            reconnection = new BridgeReconnection(core.Reconnect);
            attempt = new BridgeAttempt(channel.Name, TraceContext.TraceId(), 0);
        }

        public BridgeStreamItem Current { get; private set; }

        /// <summary>False after it threw, and after it was left.</summary>
        public async ValueTask<bool> MoveNextAsync()
        {
            Current = null;
            if (isOver)
            {
                return false;
            }

            bool hasItem = false;
            try
            {
                session?.Asked(clock.Elapsed);
                // Left by another thread: no connection is opened any more.
                while (Current == null && !isOver)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Current = await StepAsync().ConfigureAwait(false);
                }

                hasItem = Current != null;
            }
            finally
            {
                if (!hasItem)
                {
                    await DisposeAsync().ConfigureAwait(false);
                }
            }

            return hasItem;
        }

        /// <summary>Says goodbye and closes the connection.</summary>
        public ValueTask DisposeAsync()
        {
            isOver = true;
            return new ValueTask(LeaveAsync(1000));
        }

        private async Task LeaveAsync(int code)
        {
            ChannelSocket left = socket;
            socket = null;
            if (left != null)
            {
                using (left)
                {
                    await left.CloseAsync(code).ConfigureAwait(false);
                }
            }
        }

        /// <summary>Null: nothing to tell of yet.</summary>
        private async Task<BridgeStreamItem> StepAsync()
        {
            if (waiting != null)
            {
                ChannelMessage message = waiting;
                waiting = null;
                return Event(message);
            }

            if (socket == null)
            {
                await ConnectAsync().ConfigureAwait(false);
                return null;
            }

            return await ReceiveAsync().ConfigureAwait(false);
        }

        private async Task ConnectAsync()
        {
            attempt = attempt.Next();
            core.Observer.Requested(attempt);
            TimeSpan started = clock.Elapsed;
            ChannelOpening opening = await ChannelOpening.OpenAsync(
                core.Client, core.Address.At(channel.Route), attempt, channel.MaxMessage, cancellationToken)
                .ConfigureAwait(false);
            socket = opening.Socket;
            if (opening.Outcome.Failure != null)
            {
                await FailedAsync(opening.Outcome.Failure).ConfigureAwait(false);
                return;
            }

            core.Observer.Answered(attempt, opening.Outcome.Answer.Status, clock.Elapsed - started);
            BridgeContractCheck.Check(opening.Outcome.Answer.Contract, attempt, core);
            if (socket == null)
            {
                await RefusedAsync(opening).ConfigureAwait(false);
                return;
            }

            connectedAt = clock.Elapsed;
            session = new ChannelSession(channel.Silence, connectedAt);
            // The first message is the token and nothing else.
            await socket.SendAsync(core.Token.Message, cancellationToken).ConfigureAwait(false);
        }

        private Task FailedAsync(TransportFailure failure)
        {
            if (!failure.IsTransient && failure.Reason != TransportFailure.Kind.TimeUp)
            {
                throw core.Failures.ExceptionOf(failure, attempt, ChannelOpening.Patience);
            }

            string what = core.Failures.What(failure.Reason, ChannelOpening.Patience);
            return ReconnectAsync(what, TimeSpan.Zero, TimeSpan.Zero, failure.Cause);
        }

        private Task RefusedAsync(ChannelOpening opening)
        {
            if (opening.Fault != null)
            {
                throw new BridgeAnswerException(
                    attempt, opening.Fault + "; is " + core.Address.Authority + " the bridge?");
            }

            BridgeAnswer answer = opening.Outcome.Answer;
            string what = "the bridge answered the handshake with " + answer.Status + ", not 101";
            if (answer.Status < 500)
            {
                throw new BridgeEventsRefusedException(attempt, what);
            }

            TimeSpan least = BridgeRetryAfter.Wait(answer.RetryAfter, DateTimeOffset.UtcNow);
            return ReconnectAsync(what, TimeSpan.Zero, least, null);
        }

        private async Task<BridgeStreamItem> ReceiveAsync()
        {
            ChannelMessage message = await socket.ReceiveAsync(session.Deadline - clock.Elapsed, cancellationToken)
                .ConfigureAwait(false);
            ChannelEnd end = session.Received(message, clock.Elapsed);
            if (end != null)
            {
                await EndAsync(end, message).ConfigureAwait(false);
                return null;
            }

            if (lost == null || lastEventAt == null)
            {
                return Event(message);
            }

            // The first event after a lost connection has come.
            waiting = message;
            var gap = new BridgeGap(lastEventAt.Value, lost);
            lastEventAt = null;
            core.Observer.Missed(attempt, gap);
            return gap;
        }

        private BridgeStreamItem Event(ChannelMessage message)
        {
            try
            {
                BridgeEvent item = channel.Read(message.Text.Span);
                lastEventAt = DateTimeOffset.UtcNow;
                lost = null;
                return item;
            }
            catch (BridgeJsonException error)
            {
                throw new BridgeAnswerException(
                    attempt, core.Token.Redacted("an event breaks the contract: " + MessageText.Breach(error)),
                    core.Token.Redacted(error));
            }
        }

        private async Task EndAsync(ChannelEnd end, ChannelMessage message)
        {
            await LeaveAsync(message.CodeToLeaveWith).ConfigureAwait(false);
            string cause = MessageText.Printable(core.Token.Redacted(end.Cause));
            switch (end.Reason)
            {
                case ChannelEnd.Kind.Fault:
                    throw new BridgeAnswerException(
                        attempt, cause + "; is " + core.Address.Authority + " the bridge?",
                        core.Token.Redacted(message.Cause));
                case ChannelEnd.Kind.Refused:
                    throw new BridgeEventsRefusedException(
                        attempt, "the bridge refused the token (" + cause + "); connecting again would not help");
                default:
                    await ReconnectAsync(cause, clock.Elapsed - connectedAt, TimeSpan.Zero, message.Cause)
                        .ConfigureAwait(false);
                    return;
            }
        }

        private async Task ReconnectAsync(string cause, TimeSpan life, TimeSpan least, Exception failure)
        {
            lost = lost ?? cause;
            TimeSpan? wait = reconnection.Ended(life, least);
            if (wait == null)
            {
                throw new BridgeConnectionException(
                    attempt, cause + "; no more attempts", core.Token.Redacted(failure));
            }

            core.Observer.Reconnecting(attempt, wait.Value, cause);
            await Task.Delay(wait.Value, cancellationToken).ConfigureAwait(false);
        }
    }
}
