using System;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    internal sealed class HealthCommand : ICommand
    {
        public void Read(Arguments arguments) { }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            GetHealthResponse health = await bridge.GetHealthAsync(cancellation).ConfigureAwait(false);
            Console.WriteLine($"version {health.Version}, build {health.BuildHash}, up {health.Uptime:F0} s");
            foreach (ModuleStatus module in health.Modules)
            {
                Console.WriteLine($"  {module.Name}: {module.State.Text}{(module.Detail == null ? "" : ", " + module.Detail)}");
            }
        }
    }
}
