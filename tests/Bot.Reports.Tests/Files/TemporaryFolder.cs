namespace Bot.Reports.Tests.Files;

/// <summary>A folder that goes when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reports-").FullName;

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        return Full(path);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
