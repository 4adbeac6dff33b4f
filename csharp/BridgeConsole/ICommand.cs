using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>What the program can be asked to do.</summary>
    internal interface ICommand
    {
        /// <summary>Takes its own of the arguments. Throws <see cref="UsageException"/>.</summary>
        void Read(Arguments arguments);

        /// <summary>Asks the bridge, and prints what it says.</summary>
        Task Run(BridgeClient bridge, CancellationToken cancellation);
    }
}
