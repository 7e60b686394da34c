using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A word of names at a place of a text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Quality">1 when it stands there as it is.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct WordOccurrence(int Word, float Quality, int Start, int End);

/// <summary>Finds words of names in a text that need not have spaces.</summary>
internal sealed class NameWordReader(NameWords words)
{
    private const int LongestRunWord = 20;
    private const int LongestSpelled = 10;
    private const float MisspeltQuality = 0.75f;

    /// <summary>All words of names in a text, in its order.</summary>
    public List<WordOccurrence> Read(FoldedText text)
    {
        var found = new List<WordOccurrence>();
        for (var index = 0; index < text.Length;)
        {
            var run = Run.At(text, index);
            if (run.Kind is RunKind.Word)
                ReadWord(text, run, found);
            else if (run.Kind is not RunKind.Gap)
                ReadRun(text, run, found);
            index = run.End;
        }
        return found;
    }

    private void ReadWord(FoldedText text, Run run, List<WordOccurrence> found)
    {
        for (var start = run.Start; start < run.End;)
        {
            var end = WordParts.PieceEnd(text, start, run.End);
            var word = NameToken.Form(text.Characters[start..end]);
            if (words.Find(word) is >= 0 and var known)
                found.Add(new WordOccurrence(known, 1, start, end));
            else
                ReadMisspelt(word, start, end, found);
            start = end + 1;
        }
    }

    private void ReadMisspelt(ReadOnlySpan<char> word, int start, int end, List<WordOccurrence> found)
    {
        foreach (var known in words.FindMisspelt(word))
            found.Add(new WordOccurrence(known, MisspeltQuality, start, end));
    }

    private void ReadRun(FoldedText text, Run run, List<WordOccurrence> found)
    {
        for (var start = run.Start; start < run.End; start++)
        {
            for (var end = Math.Min(run.End, start + LongestRunWord); end > start; end--)
            {
                if (end - start == 1 && run.Length > 1)
                    continue;
                var word = text.Characters[start..end];
                if (words.Find(word) is >= 0 and var known)
                    found.Add(new WordOccurrence(known, 1, start, end));
                else if (run.Kind is RunKind.Kana && end - start is >= 3 and <= LongestSpelled && words.Find(Romaji.Canonical(word)) is >= 0 and var spelled)
                    found.Add(new WordOccurrence(spelled, 1, start, end));
            }
        }
    }
}
