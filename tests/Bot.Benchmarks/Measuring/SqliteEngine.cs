using System.Text;
using Bot.Search;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Measuring;

/// <summary>SQLite FTS5 beside the bot's index: the same talks in memory, bm25 with the same order of field weights.</summary>
internal sealed class SqliteEngine : IOtherEngine
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _select;
    private readonly SqliteParameter _match;
    private readonly Func<string, IEnumerable<string>> _grams;
    private readonly TalkKey[] _keys;

    private SqliteEngine(IReadOnlyCollection<TalkDocument> talks, string tokenizer, Func<string, IEnumerable<string>> grams, Func<string, string> written)
    {
        (_grams, _keys) = (grams, [.. talks.Select(talk => talk.Key)]);
        _connection.Open();
        Execute($"CREATE VIRTUAL TABLE talks USING fts5(title, speakers, affiliations, event, notes, tokenize = '{tokenizer}')");
        Insert(talks, written);
        _select = _connection.CreateCommand();
        _select.CommandText = "SELECT rowid FROM talks WHERE talks MATCH $match ORDER BY bm25(talks, 3.0, 2.5, 1.2, 1.6, 1.0) LIMIT 10";
        _match = _select.Parameters.Add("$match", SqliteType.Text);
    }

    /// <summary>FTS5's own trigram tokenizer.</summary>
    public static SqliteEngine Trigrams(IReadOnlyCollection<TalkDocument> talks) => new(talks, "trigram", text => Grams(text, 3), text => text);

    /// <summary>Words, and every two neighbouring Japanese characters as a word.</summary>
    public static SqliteEngine Bigrams(IReadOnlyCollection<TalkDocument> talks) => new(talks, "unicode61", text => Grams(text, 2), text => string.Join(' ', Grams(text, 2)));

    /// <summary>The ten best talks for a text.</summary>
    public IReadOnlyList<TalkKey> Search(string text)
    {
        var terms = _grams(text).Distinct(StringComparer.Ordinal).Select(gram => $"\"{gram.Replace("\"", "", StringComparison.Ordinal)}\"");
        _match.Value = string.Join(" OR ", terms);
        if (_match.Value is "")
            return [];
        var found = new List<TalkKey>();
        using var reader = _select.ExecuteReader();
        while (reader.Read())
            found.Add(_keys[reader.GetInt64(0) - 1]);
        return found;
    }

    public void Dispose()
    {
        _select.Dispose();
        _connection.Dispose();
    }

    // Latin words stay whole for pairs, as unicode61 takes them; Japanese runs are cut into overlapping pieces.
    private static IEnumerable<string> Grams(string text, int size)
    {
        foreach (var word in Words(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant()))
        {
            if (size == 2 && word[0] < 0x250 || word.Length < size)
                yield return word;
            else
                for (var at = 0; at + size <= word.Length; at++)
                    yield return word.Substring(at, size);
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] < 0x250 == text[start] < 0x250)
                end++;
            yield return text[start..end];
            start = end - 1;
        }
    }

    private void Insert(IReadOnlyCollection<TalkDocument> talks, Func<string, string> written)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO talks VALUES ($1, $2, $3, $4, $5)";
        var parameters = Enumerable.Range(1, 5).Select(number => insert.Parameters.Add($"${number}", SqliteType.Text)).ToArray();
        foreach (var talk in talks)
        {
            string[] fields = [talk.Title, talk.Speakers, talk.Affiliations, talk.Event, talk.Notes];
            for (var field = 0; field < fields.Length; field++)
                parameters[field].Value = written(fields[field]);
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
