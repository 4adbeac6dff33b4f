using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    internal sealed class FollowCommand : ICommand
    {
        private int? count;

        public void Read(Arguments arguments)
        {
            string text = arguments.Option("--count");
            if (text == null) { return; }
            if (!int.TryParse(text, out int number) || number < 1)
            {
                throw new UsageException("--count needs a whole number from 1 on.");
            }
            count = number;
        }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            IAsyncEnumerator<BridgeStreamItem> events = bridge.EventsChannel().GetAsyncEnumerator(cancellation);
            try
            {
                for (int seen = 0; seen != count && await events.MoveNextAsync().ConfigureAwait(false); seen++)
                {
                    Console.WriteLine(EventLine.Of(events.Current));
                }
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Ctrl-C is how following ends.
            }
            finally
            {
                await events.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
