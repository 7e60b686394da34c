namespace Bot.Settings;

/// <summary>The section <c>Search</c>.</summary>
/// <param name="Engine">What finds talks.</param>
public sealed record SearchOptions(SearchEngine Engine)
{
    internal static SearchOptions Read(SettingReader reader) => new(reader.Choice(nameof(Engine), SearchEngine.Embedded));
}

/// <summary>The engines there are.</summary>
public enum SearchEngine
{
    /// <summary>The bot's own index, in memory.</summary>
    Embedded,

    /// <summary>Lucene.Net; only in a build with it.</summary>
    Lucene,
}
