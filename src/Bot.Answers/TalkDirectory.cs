using Bot.Answers.Text;
using Bot.Reports;
using Bot.Search;

namespace Bot.Answers;

/// <summary>All talks of a library, by key, id, title and day.</summary>
public sealed class TalkDirectory
{
    private readonly Dictionary<TalkKey, FoundTalk> _byKey;
    private readonly Dictionary<string, FoundTalk> _byId;
    private readonly ILookup<string, FoundTalk> _byTitle;

    /// <summary>A directory of the reports' talks.</summary>
    public TalkDirectory(IReadOnlyList<Report> reports)
    {
        ByReport = [.. reports.Select(report => (report, TalksOf(report)))];
        All = [.. ByReport.SelectMany(pair => pair.Talks).OrderByDescending(talk => talk.Report.Event.Date)];
        _byKey = All.ToDictionary(talk => talk.Key);
        _byId = All.DistinctBy(talk => talk.Id, StringComparer.Ordinal).ToDictionary(talk => talk.Id, StringComparer.Ordinal);
        _byTitle = All.ToLookup(talk => NameKey.Of(talk.Talk.Title ?? ""), StringComparer.Ordinal);
    }

    /// <summary>All talks, the newest first and each event's in the report's order.</summary>
    public IReadOnlyList<FoundTalk> All { get; }

    /// <summary>The talks of each report, in the report's order.</summary>
    public IReadOnlyList<(Report Report, IReadOnlyList<FoundTalk> Talks)> ByReport { get; }

    /// <summary>The talk of a key that this library's index gave.</summary>
    public FoundTalk this[TalkKey key] => _byKey[key];

    private static IReadOnlyList<FoundTalk> TalksOf(Report report) =>
        [.. report.Talks.Select((talk, place) => new FoundTalk(report, talk) { Ordinal = place })];

    /// <summary>The talks that an id or a whole title stands for.</summary>
    public IReadOnlyList<FoundTalk> Find(string idOrTitle)
    {
        if (_byId.TryGetValue(idOrTitle, out var talk))
            return [talk];
        return NameKey.Of(idOrTitle) is { Length: > 0 } key ? [.. _byTitle[key]] : [];
    }
}
