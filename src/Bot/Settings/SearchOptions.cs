using Bot.Worker;

namespace Bot.Settings;

/// <summary>The section <c>Search</c>.</summary>
/// <param name="Engine">What finds talks.</param>
/// <param name="Folder">Where an engine that keeps its index on disk keeps it, as a full path; it can be deleted at any time.</param>
public sealed record SearchOptions(SearchEngine Engine, string Folder)
{
    internal static SearchOptions Read(SettingReader reader)
    {
        var options = new SearchOptions(reader.Choice(nameof(Engine), SearchEngine.Embedded), reader.Path(nameof(Folder), "data/index"));
        if (options.Engine is SearchEngine.Lucene && !SearchEngines.HasLucene)
            reader.Problem(nameof(Engine), "is \"Lucene\", which this build does not have: build with -p:LuceneNet=true");

        return options;
    }
}

/// <summary>The engines there are.</summary>
public enum SearchEngine
{
    /// <summary>The bot's own index, in memory.</summary>
    Embedded,

    /// <summary>Lucene.Net; only in a build with it.</summary>
    Lucene,
}
