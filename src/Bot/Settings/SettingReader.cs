using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Bot.Settings;

/// <summary>
/// Reads one section of the settings by hand: no reflection at start, one sentence for each problem with the key's full name in it,
/// and no silence about a key that does not exist (a typing error would otherwise leave the default in force).
/// </summary>
internal sealed class SettingReader(IConfiguration configuration, string sectionName, string folder, ICollection<string> problems)
{
    private readonly IConfigurationSection _section = configuration.GetSection(sectionName);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of a key; null when it is not set or blank.</summary>
    public string? Text(string key)
    {
        _known.Add(key);
        return _section[key]?.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>A path, made full from the folder of the settings.</summary>
    public string Path(string key, string otherwise) => FullPath(Text(key) ?? otherwise);

    /// <summary>A list of paths, made full; a single text is a list of one.</summary>
    public IReadOnlyList<string> Paths(string key, string otherwise)
    {
        if (Text(key) is { } single)
            return [FullPath(single)];

        string[] listed = [.. _section.GetSection(key).GetChildren().Select(child => child.Value?.Trim()).OfType<string>().Where(path => path.Length > 0)];
        return listed.Length > 0 ? [.. listed.Select(FullPath).Distinct(StringComparer.Ordinal)] : [FullPath(otherwise)];
    }

    /// <summary>A time span between two bounds, both allowed.</summary>
    public TimeSpan Duration(string key, TimeSpan otherwise, TimeSpan least, TimeSpan most)
    {
        if (Text(key) is not { } text)
            return otherwise;

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= least && span <= most)
            return span;

        Problem(key, $"is \"{text}\", but takes a time from {Shown(least)} to {Shown(most)}, such as {Shown(otherwise)}");
        return otherwise;
    }

    /// <summary>A whole number.</summary>
    public int Number(string key, int otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return number;

        Problem(key, $"is \"{text}\", but takes a whole number, such as {otherwise}");
        return otherwise;
    }

    /// <summary>A web address.</summary>
    public Uri? Address(string key, Uri? otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0)
            return address;

        Problem(key, $"is \"{text}\", but takes a web address that starts with http:// or https://");
        return otherwise;
    }

    /// <summary>One of a few names.</summary>
    public TChoice Choice<TChoice>(string key, TChoice otherwise)
        where TChoice : struct, Enum
    {
        if (Text(key) is not { } text)
            return otherwise;

        if (Enum.TryParse<TChoice>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsDigit(text[0]))
            return choice;

        Problem(key, $"is \"{text}\", but takes {string.Join(" or ", Enum.GetNames<TChoice>())}");
        return otherwise;
    }

    /// <summary>Adds a sentence about a key.</summary>
    public void Problem(string key, string whatIsWrong) => problems.Add($"{sectionName}:{key} {whatIsWrong}.");

    /// <summary>To be called last: every key that nothing has asked for is a problem.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in _section.GetChildren().Select(child => child.Key).Where(key => !_known.Contains(key)))
            Problem(key, $"is no setting; the section {sectionName} has {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }

    // The constant format fills up a part of a second with zeros.
    private static string Shown(TimeSpan span) => span.Milliseconds > 0 ? $"{span:c}".TrimEnd('0') : $"{span:c}";

    private string FullPath(string path) => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path, folder));
}
