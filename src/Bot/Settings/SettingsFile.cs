using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Bot.Settings;

/// <summary>The <c>appsettings.json</c> in force.</summary>
/// <param name="Path">Its full path; null when there is none, and every setting has its default.</param>
/// <param name="Folder">The folder that relative paths in settings count from.</param>
public sealed record SettingsFile(string? Path, string Folder)
{
    private const string Name = "appsettings.json";

    /// <summary>Finds the file: the working folder's first, then the program's.</summary>
    public static SettingsFile Find(string workingFolder, string programFolder)
    {
        foreach (var folder in new[] { workingFolder, programFolder })
        {
            var path = System.IO.Path.Combine(folder, Name);
            if (File.Exists(path))
                return new(path, folder);
        }

        return new(null, workingFolder);
    }

    /// <summary>The file's values under those of the environment and of the command line.</summary>
    /// <returns>The values, or a sentence that says what is wrong with the file.</returns>
    internal (IConfiguration? Configuration, string? Problem) Read(IEnumerable<KeyValuePair<string, string?>> arguments)
    {
        var builder = new ConfigurationBuilder();
        if (Path is not null)
            builder.AddJsonFile(Path, optional: false, reloadOnChange: false);

        try
        {
            return (builder.AddEnvironmentVariables().AddInMemoryCollection(arguments).Build(), null);
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            return (null, $"{Path}{LineOf(exception)}: the settings cannot be read: {exception.GetBaseException().Message}");
        }
    }

    /// <summary>The sections of the file that are none of some names. The environment is full of values that are no settings of the bot.</summary>
    internal IEnumerable<string> SectionsBeside(IReadOnlyCollection<string> known) => Path is null
        ? []
        : new ConfigurationBuilder().AddJsonFile(Path, optional: false, reloadOnChange: false).Build().GetChildren()
            .Select(section => section.Key).Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string LineOf(Exception exception) =>
        exception.GetBaseException() is JsonException { LineNumber: { } line } ? $":{line + 1}" : "";
}
