/// The project file. It stands in projects of others: it asks for its one package itself, whatever they keep of versions, and no
/// warning of a newer SDK, of NuGet's audit or of .NET 8's end stops their build.
enum CSharpProject {
  static func file(namespace: String) -> RenderedFile {
    let name = namespace.split(separator: ".").last.map(String.init) ?? namespace
    return RenderedFile(path: "\(name).csproj", bytes: lines(namespace).bytes)
  }

  private static func lines(_ namespace: String) -> Lines {
    Lines {
      "<!-- Generated from a contract \(GeneratedMark.text) -->"
      "<Project Sdk=\"Microsoft.NET.Sdk\">"
      "  <PropertyGroup>"
      "    <TargetFrameworks>netstandard2.1;net8.0</TargetFrameworks>"
      "    <LangVersion>7.3</LangVersion>"
      "    <ImplicitUsings>disable</ImplicitUsings>"
      "    <Nullable>disable</Nullable>"
      "    <RootNamespace>\(namespace)</RootNamespace>"
      "    <AssemblyName>\(namespace)</AssemblyName>"
      "    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>"
      "    <CheckEolTargetFramework>false</CheckEolTargetFramework>"
      "    <GenerateDocumentationFile>true</GenerateDocumentationFile>"
      "    <Deterministic>true</Deterministic>"
      "  </PropertyGroup>"
      "  <PropertyGroup Condition=\"'$(TargetFramework)' == 'net8.0'\">"
      "    <IsTrimmable>true</IsTrimmable>"
      "    <IsAotCompatible>true</IsAotCompatible>"
      "  </PropertyGroup>"
      "  <ItemGroup Condition=\"'$(TargetFramework)' == 'netstandard2.1'\">"
      "    <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />"
      "  </ItemGroup>"
      "</Project>"
    }
  }
}
