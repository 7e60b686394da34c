using Bot.Answers;
using Bot.Settings;

namespace Bot.Worker;

/// <summary>The engines of this build.</summary>
internal static partial class SearchEngines
{
    /// <summary>True in a build with Lucene.Net.</summary>
    public static bool HasLucene => Lucene("") is not null;

    /// <summary>Builds the index that the settings ask for; null for the bot's own.</summary>
    public static IndexFactory? Of(SearchOptions options) => options.Engine is SearchEngine.Lucene ? Lucene(options.Folder) : null;

    private static IndexFactory? Lucene(string folder)
    {
        IndexFactory? factory = null;
        Offer(folder, ref factory);
        return factory;
    }

    // Implemented in a build with Lucene.Net alone.
    static partial void Offer(string folder, ref IndexFactory? factory);
}
