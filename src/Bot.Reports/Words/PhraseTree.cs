namespace Bot.Reports.Words;

/// <summary>
/// Phrases that may begin a text, whatever the case of their Latin letters, held as a tree of letters; a blank in them stands for any white space.
/// For some hundred phrases this takes a tenth of the time of a pattern that lists them, and nothing has to be compiled at the start.
/// </summary>
/// <param name="phrases">The phrases.</param>
internal sealed class PhraseTree(params IEnumerable<string> phrases)
{
    private readonly Node _root = new(phrases);

    /// <summary>The length of the longest phrase at a text's start that is shorter than a limit; 0 without one.</summary>
    public int LongestIn(ReadOnlySpan<char> text, int below = int.MaxValue)
    {
        var (node, longest) = (_root, 0);
        for (var length = 1; length <= text.Length && length < below && node.Behind(Fold(text[length - 1])) is { } next; length++)
        {
            node = next;
            if (node.IsEnd) longest = length;
        }
        return longest;
    }

    /// <summary>Every phrase that takes one of the parts of each place, in their order.</summary>
    /// <param name="places">For each place its parts, parted by bars; an empty part may be left out.</param>
    public static IEnumerable<string> Each(params string[] places)
    {
        IEnumerable<string> phrases = [""];
        foreach (var parts in places.Select(place => place.Split('|'))) phrases = phrases.SelectMany(_ => parts, (phrase, part) => phrase + part);
        return phrases;
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= 'ａ' and <= 'ｚ' => (char)(letter - ('a' - 'A')),
        <= ' ' or >= '\u0085' when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };

    /// <summary>What may follow some letters. So few letters that looking through them is as fast as a table.</summary>
    private sealed class Node
    {
        private readonly string _letters = "";
        private readonly Node[] _behind;

        public Node(IEnumerable<string> tails)
        {
            var byLetter = tails.ToLookup(tail => tail.Length == 0 ? '\0' : Fold(tail[0]));
            IsEnd = byLetter['\0'].Any();
            var followed = byLetter.Where(letter => letter.Key != '\0').ToArray();
            _letters = string.Concat(followed.Select(letter => letter.Key));
            _behind = Array.ConvertAll(followed, letter => new Node(letter.Select(tail => tail[1..])));
        }

        /// <summary>True when a phrase ends here.</summary>
        public bool IsEnd { get; }

        public Node? Behind(char letter) => _letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? _behind[at] : null;
    }
}
