namespace Bot.Reports.Tests;

/// <summary>Damages a report in the ways that editing, merging and broken transfers do.</summary>
internal sealed class Mutations(int seed, IReadOnlyList<string> reports)
{
    private const string Signs = " #*_`[]()<>|!-+=\\\"'@:/.,&;{}%~\t「」（）【】、。";
    private readonly Random _random = new(seed);

    /// <summary>One of the reports after some random changes.</summary>
    public string Next()
    {
        var lines = Pick(reports).Split('\n').ToList();
        for (var change = _random.Next(1, 6); change > 0; change--) lines = Change(lines);
        return string.Join('\n', lines);
    }

    private List<string> Change(List<string> lines)
    {
        var (at, other) = (_random.Next(lines.Count), _random.Next(lines.Count));
        switch (_random.Next(7))
        {
            case 0 when lines.Count > 1: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[other]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = lines[at][.._random.Next(lines[at].Length + 1)]; break;
            case 4: return [.. lines.Take(at + 1), .. Tail(Pick(reports).Split('\n'))];
            case 5: lines[at] = lines[at].Insert(_random.Next(lines[at].Length + 1), ((char)_random.Next(1, 0xFFFF)).ToString()); break;
            default: lines[at] = lines[at].Insert(_random.Next(lines[at].Length + 1), RandomSigns()); break;
        }
        return lines;
    }

    private IEnumerable<string> Tail(string[] lines) => lines.Skip(_random.Next(lines.Length));

    private string RandomSigns() => string.Concat(Enumerable.Range(0, _random.Next(1, 9)).Select(_ => Signs[_random.Next(Signs.Length)]));

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
