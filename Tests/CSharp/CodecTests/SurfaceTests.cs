using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CodecTests.Runner;
using CodecTests.Vectors;

namespace CodecTests
{
    /// <summary>What generated projects stand on. Of members it says nothing: only a compiler with .NET Standard's own assemblies does.</summary>
    public sealed class SurfaceTests
    {
        public void Generated_projects_use_types_of_NET_Standard_and_of_System_Text_Json_alone()
        {
            HashSet<string> allowed = Standard();
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                Check.None(Used(Path.Combine(AppContext.BaseDirectory, codecs.Assembly + ".dll")).Where(type => !allowed.Contains(type)).ToList());
            }
        }

        /// <summary>What netstandard.dll of the runtime leads on to, and what System.Text.Json has.</summary>
        private static HashSet<string> Standard()
        {
            string folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
            using (var standard = new PEReader(File.OpenRead(Path.Combine(folder, "netstandard.dll"))))
            {
                MetadataReader reader = standard.GetMetadataReader();
                IEnumerable<string> types = reader.ExportedTypes.Select(reader.GetExportedType)
                    .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
                IEnumerable<string> json = typeof(System.Text.Json.JsonSerializer).Assembly.GetExportedTypes().Select(type => $"{type.Namespace}.{type.Name}");
                return new HashSet<string>(types.Concat(json).Concat(new[] { "System.Text.Encodings.Web.JavaScriptEncoder" }));
            }
        }

        private static List<string> Used(string assembly)
        {
            using (var file = new PEReader(File.OpenRead(assembly)))
            {
                MetadataReader reader = file.GetMetadataReader();
                // What stands in another type comes with that one.
                return reader.TypeReferences.Select(reader.GetTypeReference)
                    .Where(type => type.ResolutionScope.Kind != HandleKind.TypeReference).Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}").ToList();
            }
        }
    }
}
