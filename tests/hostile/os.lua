-- expect: rules may not use 'os'
os.exit(0)
