-- expect: 'pathway' is not part of this edition
pathway "p" {}
