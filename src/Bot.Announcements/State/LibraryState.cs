using System.Data.Common;
using Dapper;

namespace Bot.Announcements.State;

/// <summary>How far the recorded library is. Its one row is what all who record changes take turns at.</summary>
/// <param name="Version">Grows with each recording.</param>
/// <param name="Seeded">Whether a first library was recorded.</param>
internal sealed record LibraryState(long Version, bool Seeded)
{
    /// <summary>Waits for its turn and reads the row; the turn ends with the transaction.</summary>
    public static async Task<LibraryState> LockAsync(Database database, DbTransaction transaction)
    {
        var (version, seededAt) = await transaction.Connection!.QuerySingleAsync<(long Version, long? SeededAt)>(
            $"SELECT version, seeded_at FROM library_state WHERE id = 1 {database.Locking}", transaction: transaction);
        return new LibraryState(version, seededAt is not null);
    }

    /// <summary>Notes one more recording.</summary>
    public static Task AdvanceAsync(DbTransaction transaction, DateTimeOffset now) => transaction.Connection!.ExecuteAsync(
        "UPDATE library_state SET version = version + 1, seeded_at = COALESCE(seeded_at, @now) WHERE id = 1",
        new { now = now.ToStored() },
        transaction);
}
