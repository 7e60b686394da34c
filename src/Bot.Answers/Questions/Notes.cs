using Bot.Answers.Cards;
using Bot.Answers.Text;
using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>The notes of one talk, weighed by a topic: an index over their lines.</summary>
internal sealed class Notes
{
    private const int EvidenceSpace = 200;

    private readonly IReadOnlyList<string> _lines;
    private readonly double[] _worth;

    private Notes(IReadOnlyList<string> lines, double[] worth) => (_lines, _worth) = (lines, worth);

    /// <summary>Weighs a talk's notes; an empty topic leaves every line at its own worth.</summary>
    public static Notes Of(FoundTalk talk, string topic, Library library, CancellationToken cancellationToken)
    {
        var (lines, index) = library.Notes.Of(talk.Talk, cancellationToken);
        var worth = new double[lines.Count];
        if (lines.Count > 0 && !string.IsNullOrWhiteSpace(topic))
        {
            foreach (var hit in index.Search(new SearchQuery(topic), lines.Count, cancellationToken).Hits)
                worth[hit.Talk.Ordinal] = hit.Score;
        }
        return new Notes(lines, worth);
    }

    /// <summary>The line that holds most of the topic; null when none holds any of it.</summary>
    public string? Evidence
    {
        get
        {
            var best = Enumerable.Range(0, _lines.Count).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : _worth[i]);
            return best >= 0 && _worth[best] > 0 ? TextFit.Fit(_lines[best], EvidenceSpace) : null;
        }
    }

    /// <summary>The points nearest to the topic, then those that tell most, in the report's order.</summary>
    public ChosenPoints Points(int count, int space) => NotePoints.Choose(_lines, count, space, i => _worth[i]);
}
