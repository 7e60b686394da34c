using Bot.Answers.Text;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// What the events of talks say of a question's words beside the talks themselves. A question places a talk by its event's words (KubeCon, Portland),
/// and so a talk that lacks them lacks nothing.
/// </summary>
internal sealed class Setting
{
    // A shorter word stands by chance in some folder's name.
    private const int ShortestInFile = 4;

    private readonly HashSet<(string File, int Start)> _told;

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private Setting(HashSet<(string File, int Start)> told) => _told = told;

    /// <summary>A setting that tells nothing.</summary>
    public static Setting Empty => new([]);

    /// <summary>Reads what was found for a question in events.</summary>
    /// <param name="events">The events found; who speaks at an event says nothing about its other talks.</param>
    /// <param name="talks">The talks found; what is the topic of one is not the event's.</param>
    public static Setting Of(SearchResult events, SearchResult talks)
    {
        var told = Places(events, match => match.Field is not TalkField.Speakers && match.Kind is not MatchKind.Fuzzy).ToHashSet();
        told.ExceptWith(Places(talks, match => match.Field is TalkField.Title));
        return new Setting(told);
    }

    /// <summary>True for a word that the event tells, or the file's name where the author leaves it at that.</summary>
    public bool Holds(TalkKey talk, QueryTerm term) =>
        _told.Contains((talk.File, term.Start))
        || NameKey.Of(term.Text) is { Length: >= ShortestInFile } key && Folded(talk.File).Contains(key, StringComparison.Ordinal);

    // A file is looked at for each word, and its name takes longer to fold than to look at.
    private string Folded(string file) => _files.TryGetValue(file, out var folded) ? folded : _files[file] = NameKey.Of(file);

    private static IEnumerable<(string File, int Start)> Places(SearchResult found, Func<TermMatch, bool> counts) =>
        found.Hits.SelectMany(hit => hit.Matches.Where(counts).Select(match => (hit.Talk.File, found.Terms[match.Term].Start)));
}
