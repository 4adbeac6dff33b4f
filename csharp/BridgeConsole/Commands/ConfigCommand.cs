using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>Reads or replaces the configuration. What it prints is what it takes: its revision guards against overwriting.</summary>
    internal sealed class ConfigCommand : ICommand
    {
        private static readonly JsonSerializerOptions ForPeople = new JsonSerializerOptions { WriteIndented = true };

        private UpdateConfigRequest update;

        public void Read(Arguments arguments)
        {
            string file = arguments.Option("--set");
            if (file != null) { update = UpdateConfigRequest.FromJson(InputFile.Bytes(file)); }
        }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            if (update != null)
            {
                UpdateConfigResponse accepted = await bridge.UpdateConfigAsync(
                    revision: update.Revision, workspace: update.Workspace, cancellationToken: cancellation).ConfigureAwait(false);
                Console.WriteLine($"revision {accepted.Revision}");
                return;
            }
            GetWorkspaceResponse current = await bridge.GetWorkspaceAsync(cancellation).ConfigureAwait(false);
            var same = new UpdateConfigRequest(revision: current.Revision, workspace: current.Workspace);
            Console.WriteLine(JsonSerializer.Serialize(same, ForPeople));
        }
    }
}
